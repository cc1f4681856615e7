package io.followthrough.workflow;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.boot.test.context.TestComponent;

/**
 * Notes which sequence flows of the models are taken by any test of this run, whose tests run in several processes: each writes
 * what was taken there into a file of its own. A flow node was passed when a flow into or out of it was.
 */
@TestComponent
public class FlowsTaken extends AbstractProcessEnginePlugin {

    /** Of this run; other runs have other folders. */
    private static final Path FOLDER = Path.of(System.getProperty("flows.taken", "target/flows-taken/alone"));

    private static final Path FILE = FOLDER.resolve(ProcessHandle.current().pid() + ".txt");
    private static final Set<String> TAKEN = new ConcurrentSkipListSet<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> with = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        with.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                        execution -> take(name(process, flow.getId())));
            }
        });
        engine.setCustomPreBPMNParseListeners(with);
    }

    /** Writes a flow down when it is taken for the first time here. */
    private static void take(String flow) {
        if (!TAKEN.add(flow)) {
            return;
        }
        synchronized (FILE) {
            try {
                Files.createDirectories(FOLDER);
                Files.writeString(FILE, flow + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** What was covered of each model by all processes of this run, by the name of its file. */
    static List<Covered> models() throws IOException {
        Set<String> taken = taken();
        File[] files = new File("processes").listFiles();
        return files == null
                ? List.of()
                : Stream.of(files).sorted().map(file -> covered(file, taken)).toList();
    }

    private static Set<String> taken() throws IOException {
        Set<String> taken = new TreeSet<>();
        if (Files.isDirectory(FOLDER)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER)) {
                for (Path file : files) {
                    taken.addAll(Files.readAllLines(file));
                }
            }
        }
        return taken;
    }

    private static Covered covered(File file, Set<String> taken) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file);
        String process = file.getName().replace(".bpmn", "");
        Collection<SequenceFlow> flows = model.getModelElementsByType(SequenceFlow.class);
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !flowsOf(node).isEmpty())
                .toList();
        return new Covered(
                process,
                nodes.size(),
                nodes.stream()
                        .filter(node ->
                                flowsOf(node).stream().noneMatch(flow -> taken.contains(name(process, flow.getId()))))
                        .map(FlowNode::getId)
                        .collect(Collectors.toList()),
                flows.size(),
                flows.stream()
                        .filter(flow -> !taken.contains(name(process, flow.getId())))
                        .map(SequenceFlow::getId)
                        .collect(Collectors.toList()));
    }

    private static List<SequenceFlow> flowsOf(FlowNode node) {
        return Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream())
                .toList();
    }

    private static String name(String process, String flow) {
        return process + " " + flow;
    }

    /** What was covered of one model: how many nodes and flows it has, and the ids of those that nothing came to. */
    record Covered(String process, int nodes, List<String> missedNodes, int flows, List<String> missedFlows) {

        @Override
        public String toString() {
            return "%-24s %3d of %3d flow nodes, %3d of %3d sequence flows"
                    .formatted(process, nodes - missedNodes.size(), nodes, flows - missedFlows.size(), flows);
        }
    }
}
