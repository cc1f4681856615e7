package io.followthrough.workflow.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.people.Role;
import io.followthrough.workflow.engine.InModels;
import java.io.File;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Models, steps, roles and beans match, and every model keeps the house style. */
@ApplicationTest
class ModelsTest {

    private static final int MOST_NODES = 24;
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
    private static final Map<String, String> PREFIXES = Map.of(
            "userTask", "UserTask_",
            "serviceTask", "ServiceTask_",
            "callActivity", "CallActivity_",
            "exclusiveGateway", "Gateway_",
            "startEvent", "StartEvent_",
            "endEvent", "EndEvent_",
            "intermediateCatchEvent", "IntermediateEvent_",
            "boundaryEvent", "BoundaryEvent_",
            "subProcess", "SubProcess_",
            "sequenceFlow", "Flow_");

    @Autowired
    Steps steps;

    @Autowired
    ApplicationContext application;

    @Test
    void every_user_task_has_its_step_and_every_step_its_user_task() {
        assertThat(all(UserTask.class).map(BaseElement::getId)).containsExactlyInAnyOrderElementsOf(steps.elements());
    }

    @Test
    void candidate_groups_are_roles() {
        List<String> roles = Arrays.stream(Role.values()).map(Role::group).toList();
        assertThat(all(UserTask.class).flatMap(task -> task.getCamundaCandidateGroupsList().stream()))
                .isSubsetOf(roles);
    }

    @Test
    void every_user_task_says_who_why_and_by_when() {
        assertThat(all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).isEqualTo("embedded:deployment:step.html");
            assertThat(task.getCamundaDueDate()).startsWith("${deadline.");
            assertThat(task.getDocumentations())
                    .singleElement()
                    .satisfies(words -> assertThat(words.getTextContent())
                            .contains("because", " is due ")
                            .doesNotContainPattern("\\d"));
        });
    }

    @Test
    void expressions_call_existing_methods_of_beans_meant_for_models() throws Exception {
        Map<String, Set<String>> beans = application.getBeansWithAnnotation(InModels.class).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, bean -> methods(bean.getValue())));
        for (File file : files()) {
            Matcher expressions = EXPRESSION.matcher(Files.readString(file.toPath()));
            while (expressions.find()) {
                Matcher call = CALL.matcher(expressions.group());
                if (expressions.group().equals("#{execution.processBusinessKey}")) {
                    continue;
                }
                assertThat(call.find()).as(expressions.group()).isTrue();
                assertThat(beans.getOrDefault(call.group(1), Set.of()))
                        .as(expressions.group())
                        .contains(call.group(2));
                assertThat(expressions.group()).doesNotContainPattern("\\d");
            }
        }
    }

    @Test
    void every_model_keeps_the_house_style() {
        for (File file : files()) {
            BpmnModelInstance model = Bpmn.readModelFromFile(file);
            Process process =
                    model.getModelElementsByType(Process.class).iterator().next();
            assertThat(process.getId() + ".bpmn").isEqualTo(file.getName());
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
            assertThat(process.isCamundaStartableInTasklist()).isFalse();
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getDocumentations()).isNotEmpty();
            assertThat(model.getModelElementsByType(FlowNode.class)).hasSizeLessThanOrEqualTo(MOST_NODES);
            assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        }
    }

    @Test
    void ids_say_what_an_element_is_and_everything_is_drawn() {
        assertThat(all(FlowElement.class)).allSatisfy(element -> {
            assertThat(element.getId())
                    .startsWith(PREFIXES.get(element.getElementType().getTypeName()));
            assertThat(
                            element instanceof FlowNode node
                                    ? node.getDiagramElement()
                                    : ((SequenceFlow) element).getDiagramElement())
                    .as(element.getId())
                    .isNotNull();
        });
    }

    @Test
    void gateways_ask_questions_and_flows_answer_them() {
        assertThat(all(Gateway.class)).allSatisfy(gateway -> {
            if (gateway.getOutgoing().size() == 1) {
                assertThat(gateway.getName()).isNull();
                return;
            }
            assertThat(gateway.getIncoming()).as(gateway.getId()).hasSize(1);
            assertThat(gateway.getName()).endsWith("?");
            if (gateway.getOutgoing().size() == 2) {
                assertThat(gateway.getOutgoing())
                        .extracting(SequenceFlow::getName)
                        .containsExactlyInAnyOrder("Yes", "No");
            } else {
                assertThat(gateway.getOutgoing())
                        .extracting(SequenceFlow::getName)
                        .doesNotHaveDuplicates()
                        .allSatisfy(answer -> assertThat(answer).isNotBlank());
            }
            assertThat(gateway.getOutgoing())
                    .allSatisfy(
                            flow -> assertThat(flow.getConditionExpression()).isNotNull());
        });
    }

    @Test
    void called_processes_are_those_deployed_together() {
        List<String> names = files().stream().map(File::getName).toList();
        assertThat(all(CallActivity.class)).isNotEmpty().allSatisfy(call -> {
            assertThat(names).contains(call.getCalledElement() + ".bpmn");
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
        });
    }

    private static Set<String> methods(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static List<File> files() {
        File[] files = Path.of("processes").toFile().listFiles();
        assertThat(files).isNotEmpty();
        return List.of(files);
    }

    private static <T extends BaseElement> Stream<T> all(Class<T> type) {
        return files().stream()
                .map(Bpmn::readModelFromFile)
                .map(model -> model.getModelElementsByType(type))
                .flatMap(Collection::stream);
    }
}
