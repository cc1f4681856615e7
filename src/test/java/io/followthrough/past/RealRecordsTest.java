package io.followthrough.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.ApplicationTest;
import io.followthrough.BareEvaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.shared.UnitCode;
import io.followthrough.shared.WrittenDate;
import io.followthrough.workflow.Processes;
import io.followthrough.workflow.Stage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Published records are entered with what became of them, and every past day reads back what was true then. */
@ApplicationTest
@Import(Stage.class)
@Transactional
class RealRecordsTest {

    private static final List<String> UNITS = List.of("DM", "DMSPC", "DCO", "DPO", "UNSMIL");

    @Autowired
    MockMvc http;

    @Autowired
    ObjectMapper json;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Units units;

    @Autowired
    Processes processes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01_undp_erc_5980_drc_fr.json",
                "03_undp_erc_2891_guinea_fr.json",
                "05_undp_erc_8877_peru_es.json",
                "06_undp_erc_9724_myanmar_en.json",
                "07_undp_erc_8159_cambodia_trade_en.json",
                "09_undp_erc_2539_belarus_en.json",
                "11_wfp_bangladesh_200243_en.json",
                "14_gao_open_2020_en.json"
            })
    void a_published_record_reads_back_the_same_on_every_day_of_it(String file) throws Exception {
        RealRecord record = RealRecord.ofActions(file);
        String evaluation = register(record, "TRADE");
        readBack(record, evaluation);
    }

    @Test
    void slips_closures_returned_by_the_auditor_and_units_that_changed_read_back_the_same() throws Exception {
        UNITS.forEach(unit -> units.save(Unit.named(unit, unit)));
        int number = 0;
        for (RealRecord record : AuditedRecord.all()) {
            number++;
            String evaluation = register(record, UNITS.get(0));
            readBack(record, evaluation);
        }
        assertThat(number).isEqualTo(5);

        JsonNode slipped = action("R-006E930AB24FD2ADF2/1/A1", null);
        assertThat(slipped.path("originalDue").asText()).isEqualTo("2019-12-31");
        assertThat(slipped.path("due").asText()).isEqualTo("2021-12-31");
        assertThat(slipped.path("slips").asInt()).isEqualTo(2);
        assertThat(slipped.path("owner").asText()).isEqualTo("DMSPC");
        assertThat(action("R-006E930AB24FD2ADF2/1/A1", LocalDate.of(2019, 9, 29))
                        .path("owner")
                        .asText())
                .isEqualTo("DM");
        assertThat(history("R-02E33A548C3E16C7B2/1/A1")).contains("Severe shortfalls found in 28 contingents");
    }

    @Test
    void what_is_no_longer_applicable_keeps_its_justification() throws Exception {
        RealRecord record = RealRecord.ofActions("01_undp_erc_5980_drc_fr.json");
        String evaluation = register(record, "TRADE");
        readBack(record, evaluation);
        assertThat(action(evaluation + "/2/A1", null).path("status").asText()).isEqualTo("NO_LONGER_APPLICABLE");
        assertThat(action(evaluation + "/2/A1", LocalDate.of(2014, 6, 9))
                        .path("status")
                        .asText())
                .isEqualTo("PLANNED");
        assertThat(history(evaluation + "/2/A1")).contains("Projet PACE clôturé sur décision des contributeurs");
        assertThat(step(evaluation + "/2")).isEqualTo("UserTask_AssessAdoption");
        assertThat(step(evaluation + "/3")).isEqualTo("UserTask_AcknowledgeDisagreement");
        assertThat(step(evaluation + "/4/A1")).isEqualTo("UserTask_ReportProgress");
    }

    /** Registers the evaluation, and enters what happened to each recommendation; answers the reference. */
    private String register(RealRecord record, String unit) throws Exception {
        String reference = record.name().split("\\.")[0].replace('_', '-').toUpperCase(Locale.ROOT);
        evaluations.save(BareEvaluation.of(reference, "Evaluation " + reference, record.issuedOn(), false));
        int number = 0;
        for (RealRecord.Item item : record.recommendations()) {
            number++;
            recommendations.save(Recommendation.issued(
                    reference, String.valueOf(number), item.text(), Priority.MEDIUM, new UnitCode(unit)));
            processes.start(reference + "/" + number);
            if (!item.facts().isEmpty()) {
                MockHttpServletResponse entered = http.perform(post("/api/initiatives/record-past")
                                .param("reference", reference + "/" + number)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(Map.of("facts", item.facts())))
                                .with(httpBasic("office", "demo")))
                        .andReturn()
                        .getResponse();
                assertThat(entered.getStatus())
                        .as("%s/%d: %s", reference, number, entered.getContentAsString())
                        .isEqualTo(204);
            }
        }
        return reference;
    }

    private void readBack(RealRecord record, String evaluation) throws Exception {
        int number = 0;
        for (RealRecord.Item item : record.recommendations()) {
            number++;
            String reference = evaluation + "/" + number;
            List<LocalDate> days = Stream.concat(
                            Stream.of(record.issuedOn(), LocalDate.of(2026, 11, 23)),
                            item.facts().stream().map(RealRecord::on).flatMap(day -> Stream.of(day.minusDays(1), day)))
                    .filter(day -> !day.isBefore(record.issuedOn()))
                    .distinct()
                    .sorted()
                    .toList();
            for (LocalDate day : days) {
                Expected expected = new Expected();
                item.facts().stream()
                        .filter(fact -> !RealRecord.on(fact).isAfter(day))
                        .forEach(expected::happened);
                expected.check(reference + " on " + day, read("/api/recommendations/" + reference, day));
            }
        }
    }

    private JsonNode action(String reference, @Nullable LocalDate day) throws Exception {
        return read("/api/actions/" + reference, day == null ? LocalDate.of(2026, 11, 23) : day);
    }

    private String history(String reference) throws Exception {
        return http.perform(get("/api/history/" + reference).with(httpBasic("office", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String step(String reference) throws Exception {
        String kind = reference.matches(".*/A\\d+") ? "/api/actions/" : "/api/recommendations/";
        return read(kind + reference, LocalDate.of(2026, 11, 23))
                .path("step")
                .path("element")
                .asText();
    }

    private JsonNode read(String path, LocalDate day) throws Exception {
        MockHttpServletResponse answer = http.perform(
                        get(path).param("asOf", day.toString()).with(httpBasic("auditor", "demo")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** What should be true once some facts have happened. */
    private static class Expected {

        private @Nullable String position;
        private final Map<String, Map<String, String>> actions = new HashMap<>();

        void happened(Map<String, Object> fact) {
            String what = String.valueOf(fact.get("what"));
            Map<String, String> action = actions.getOrDefault(String.valueOf(fact.get("action")), new HashMap<>());
            switch (what) {
                case "RESPONDED" -> position = String.valueOf(fact.get("position"));
                case "PLANNED" -> planned(fact);
                case "REPORTED", "CLOSURE_RETURNED" -> action.put("status", "IN_PROGRESS");
                case "EXTENDED" -> action.put("due", day(fact.get("due")));
                case "CLOSURE_REQUESTED" -> action.put("status", "CLOSURE_REQUESTED");
                case "VERIFIED" -> action.put("status", "COMPLETED");
                case "ENDED_EARLY" -> action.put("status", String.valueOf(fact.get("outcome")));
                case "MOVED" -> {
                    action.put("unit", String.valueOf(fact.get("unit")));
                    action.put("owner", String.valueOf(fact.get("owner")));
                }
                default -> throw new IllegalArgumentException(what);
            }
        }

        private void planned(Map<String, Object> fact) {
            Map<String, String> action = new HashMap<>();
            action.put("status", "PLANNED");
            action.put("text", String.valueOf(fact.get("text")));
            action.put("owner", String.valueOf(fact.getOrDefault("owner", "")));
            action.put("due", day(fact.get("due")));
            action.put("originalDue", day(fact.get("due")));
            actions.put("A" + (actions.size() + 1), action);
        }

        private static String day(@Nullable Object written) {
            return written == null
                    ? ""
                    : WrittenDate.lastDay(String.valueOf(written))
                            .map(LocalDate::toString)
                            .orElse("");
        }

        void check(String moment, JsonNode read) {
            assertThat(read.path("position").asText("").replace("null", ""))
                    .as(moment)
                    .isEqualTo(position == null ? "" : position);
            assertThat(read.path("actions")).as(moment).hasSize(actions.size());
            actions.forEach((number, action) -> {
                JsonNode row = read.path("actions").path(Integer.parseInt(number.substring(1)) - 1);
                action.forEach(
                        (name, value) -> assertThat(row.path(name).asText("").replace("null", ""))
                                .as(moment + " " + number + " " + name)
                                .isEqualTo(value));
            });
        }
    }
}
