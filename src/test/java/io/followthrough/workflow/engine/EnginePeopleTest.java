package io.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.shared.UnitCode;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EnginePeopleTest {

    @Autowired
    People people;

    @Autowired
    ProcessEngineConfiguration engine;

    @Autowired
    FilterService filters;

    @Test
    void people_come_back_with_their_unit_and_roles() {
        assertThat(people.find("head")).hasValueSatisfying(head -> {
            assertThat(head.name()).isEqualTo("Unit head, Trade");
            assertThat(head.unit()).isEqualTo(new UnitCode("TRADE"));
            assertThat(head.roles()).containsExactly(Role.UNIT_HEAD);
            assertThat(head.address()).isEqualTo("head@example.org");
        });
        assertThat(people.find("office")).hasValueSatisfying(office -> {
            assertThat(office.unit()).isNull();
            assertThat(office.has(Role.EVALUATION_OFFICE)).isTrue();
        });
        assertThat(people.find("nobody")).isEmpty();
    }

    @Test
    void a_unit_knows_its_people() {
        assertThat(people.of(new UnitCode("MACRO")))
                .extracting(Person::username)
                .containsExactly("head2", "staff2");
    }

    @Test
    void only_the_right_password_signs_in() {
        assertThat(people.signIn("committee", "demo")).isPresent();
        assertThat(people.signIn("committee", "")).isEmpty();
        assertThat(people.signIn("", "demo")).isEmpty();
        assertThat(people.signIn("' or 1=1 --", "demo")).isEmpty();
    }

    @Test
    void tasklist_has_its_ready_made_lists() {
        assertThat(filters.createTaskFilterQuery().listPage(0, 20))
                .extracting(filter -> filter.getName())
                .containsExactlyInAnyOrder(
                        "My tasks",
                        "My groups' unclaimed tasks",
                        "Overdue",
                        "Due within 14 days",
                        "My groups' tasks, claimed or not",
                        "All tasks");
    }

    @Test
    void the_engine_is_set_more_safely_than_it_comes() {
        assertThat(engine).isInstanceOfSatisfying(ProcessEngineConfigurationImpl.class, settings -> {
            assertThat(settings.isAuthorizationEnabled()).isTrue();
            assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
            assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
            assertThat(settings.getQueryMaxResultsLimit()).isEqualTo(2_000);
            assertThat(settings.getBeans()).doesNotContainKey("dataSource").doesNotContainKey("enginePeople");
            assertThat(settings.getFailedJobRetryTimeCycle()).isEqualTo("R5/PT10M");
        });
    }
}
