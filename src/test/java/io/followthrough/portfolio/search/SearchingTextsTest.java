package io.followthrough.portfolio.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class SearchingTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SimpleDriverDataSource database =
            new SimpleDriverDataSource(new org.h2.Driver(), "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final SearchingTexts searching = new SearchingTexts(database);

    @BeforeEach
    void register() {
        Flyway.configure().dataSource(database).load().migrate();
        evaluation("SECO-2019-SME", "Market access of small enterprises", "2019-12-31");
        recommendation(
                "SECO-2019-SME/1", "Extend the portfolio to services, and adopt policies that strengthen exports.");
        recommendation("SECO-2019-SME/2", "Agree on baselines with the partner countries.");
        recommendation("SECO-2019-SME/12", "Do less.");
        respond("SECO-2019-SME/2", "Monitoring is better addressed elsewhere.", "2020-03-01");
        act("SECO-2019-SME/2/A1", "Sign the memorandum in Peru", "staff2", "2020-03-01");
        evaluation("AFD-2021-EAU", "Évaluation de l’accès à l’eau potable", "2021-06-30");
        recommendation("AFD-2021-EAU/1", "Renforcer les capacités des acteurs locaux et l’égalité entre les sexes.");
        recommendation("AFD-2021-EAU/2", "Préciser les objectifs régionaux du développement économique.");
        evaluation("AECID-2022-AGU", "Evaluación del acceso al agua", "2022-06-30");
        recommendation("AECID-2022-AGU/1", "Fortalecer las instituciones públicas y la rendición de cuentas.");
        recommendation("AECID-2022-AGU/2", "Ampliar la educación de los niños.");
        evaluation("GIZ-2023-WAS", "Zugang zu sauberem Wasser", "2023-06-30");
        recommendation("GIZ-2023-WAS/1", "Die Maßnahmen zur Förderung der Berufsbildung überprüfen.");
        recommendation("GIZ-2023-WAS/2", "Verträge mit den Ländern anpassen.");
    }

    @AfterEach
    void close() throws Exception {
        searching.close();
        jdbc.execute("shutdown");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    as it stands                | services                  | SECO-2019-SME/1
                    capitals                    | SERVICES                  | SECO-2019-SME/1
                    a part of a word            | rengthe                   | SECO-2019-SME/1
                    the beginning of the last   | adopt poli                | SECO-2019-SME/1
                    several, in any order       | exports portfolio         | SECO-2019-SME/1
                    more than one comma         | services, and adopt       | SECO-2019-SME/1
                    all words are needed        | services baselines        | -
                    one form for another, en    | policy                    | SECO-2019-SME/1
                    one form for another, en    | country                   | SECO-2019-SME/2
                    one form for another, fr    | régional                  | AFD-2021-EAU/2
                    one form for another, fr    | objectif                  | AFD-2021-EAU/2
                    one form for another, es    | institucion               | AECID-2022-AGU/1
                    one form for another, es    | niño                      | AECID-2022-AGU/2
                    one form for another, de    | Massnahme                 | GIZ-2023-WAS/1
                    one form for another, de    | Vertrag Land              | GIZ-2023-WAS/2
                    without accents, fr         | egalite                   | AFD-2021-EAU/1
                    without accents, es         | rendicion                 | AECID-2022-AGU/1
                    without accents, de         | uberprufen                | GIZ-2023-WAS/1
                    accents too many            | Régìonaux                 | AFD-2021-EAU/2
                    two letters for one, de     | Vertraege                 | GIZ-2023-WAS/2
                    sharp s, de                 | Massnahmen                | GIZ-2023-WAS/1
                    behind an article, fr       | l'égalité                 | AFD-2021-EAU/1
                    swapped letters             | serivces                  | SECO-2019-SME/1
                    a letter too few            | baslines                  | SECO-2019-SME/2
                    a wrong first letter        | vaselines                 | SECO-2019-SME/2
                    two errors in a long word   | strenghtn                 | SECO-2019-SME/1
                    errors in a word, de        | Berufsbidlung             | GIZ-2023-WAS/1
                    an error and an accent, fr  | capcités                  | AFD-2021-EAU/1
                    an error in one of two      | portfolio serivces        | SECO-2019-SME/1
                    short words as they are     | eth                       | -
                    too far away                | xylophones                | -
                    the title of the evaluation | market access             | SECO-2019-SME/1 SECO-2019-SME/12 SECO-2019-SME/2
                    the title, fr               | eau potable               | AFD-2021-EAU/1 AFD-2021-EAU/2
                    the text and the title      | agua instituciones        | AECID-2022-AGU/1
                    management's reason         | addressed elsewhere       | SECO-2019-SME/2
                    the text of an action       | memorandum                | SECO-2019-SME/2
                    the reference               | SECO-2019-SME/2           | SECO-2019-SME/2
                    the beginning of references | seco-2019-sme/1           | SECO-2019-SME/1 SECO-2019-SME/12
                    the reference of an action  | SECO-2019-SME/2/A1        | SECO-2019-SME/2
                    a reference and a word      | AFD-2021 objectifs        | AFD-2021-EAU/2
                    signs alone                 | --                        | -
                    a sign that means any       | *                         | -
                    """)
    void what_is_typed_finds(String why, String typed, String references) {
        assertThat(found(typed, TODAY))
                .containsExactlyInAnyOrder(references.equals("-") ? new String[0] : references.split(" "));
    }

    @Test
    void a_word_that_stands_nowhere_is_named_with_those_taken_in_its_place() {
        assertThat(searching
                        .recommendations("serivces portfolio", TODAY)
                        .orElseThrow()
                        .nearly())
                .isEqualTo(Map.of("serivces", List.of("services")));
        assertThat(searching.recommendations("services", TODAY).orElseThrow().nearly())
                .isEmpty();
    }

    @Test
    void what_was_said_later_is_not_found_in_the_past() {
        LocalDate before = LocalDate.of(2020, 2, 28);

        assertThat(found("elsewhere", before)).isEmpty();
        assertThat(found("memorandum", before)).isEmpty();
        assertThat(found("baselines", before)).containsExactly("SECO-2019-SME/2");
        assertThat(found("elsewhere", LocalDate.of(2020, 3, 1))).containsExactly("SECO-2019-SME/2");
    }

    @Test
    void actions_are_found_by_their_text_and_owner_as_they_are_and_were() {
        jdbc.update("""
                insert into earlier_promise (follow_up_action, follow_up_action_key, text, owner, replaced_on)
                values ('SECO-2019-SME/2/A1', 0, 'Draft a protocol', 'head2', date '2021-01-01')""");

        for (String typed : List.of("memorandum", "memorandun", "staff2", "protocol", "SECO-2019-SME/2/A1")) {
            assertThat(searching.actions(typed, TODAY).orElseThrow().references())
                    .as(typed)
                    .containsExactly("SECO-2019-SME/2/A1");
        }
        assertThat(searching.actions("baselines", TODAY).orElseThrow().references())
                .isEmpty();
    }

    @Test
    void what_has_changed_is_found_as_soon_as_history_tells_of_it() {
        assertThat(found("lighthouse", TODAY)).isEmpty();

        jdbc.update("update recommendation set text = 'Build a lighthouse.' where reference = 'SECO-2019-SME/2'");
        jdbc.update("update evaluation set title = 'Harbours' where reference = 'AFD-2021-EAU'");
        happened(1, "SECO-2019-SME/2");
        happened(2, "AFD-2021-EAU");

        assertThat(found("lighthouse", TODAY)).containsExactly("SECO-2019-SME/2");
        assertThat(found("baselines", TODAY)).isEmpty();
        assertThat(found("harbours", TODAY)).containsExactlyInAnyOrder("AFD-2021-EAU/1", "AFD-2021-EAU/2");
        assertThat(found("potable", TODAY)).isEmpty();

        jdbc.update("update follow_up_action set text = 'Buy a lamp' where reference = 'SECO-2019-SME/2/A1'");
        happened(3, "SECO-2019-SME/2/A1");
        assertThat(found("lamp", TODAY)).containsExactly("SECO-2019-SME/2");
        assertThat(found("lighthouse lamp", TODAY)).containsExactly("SECO-2019-SME/2");
    }

    private Iterable<String> found(String typed, LocalDate day) {
        return searching.recommendations(typed, day).orElseThrow().references();
    }

    private void evaluation(String reference, String title, String issued) {
        jdbc.update("""
                insert into evaluation (reference, institution, title, kind, issued_on, issued_on_estimated, version)
                values (?, 'An agency', ?, 'INDEPENDENT', cast(? as date), false, 0)""", reference, title, issued);
    }

    private void recommendation(String reference, String text) {
        String[] parts = reference.split("/");
        jdbc.update("""
                insert into recommendation (reference, evaluation, number, text, priority, status, version)
                values (?, ?, ?, ?, 'HIGH', 'AWAITING_RESPONSE', 0)""", reference, parts[0], parts[1], text);
    }

    private void respond(String recommendation, @Nullable String reason, String published) {
        jdbc.update("""
                insert into management_response (recommendation, position, reason, status, published_on, published_on_estimated, version)
                values (?, 'AGREE', ?, 'PUBLISHED', cast(? as date), false, 0)""", recommendation, reason, published);
    }

    private void act(String reference, String text, String owner, String planned) {
        jdbc.update("""
                insert into follow_up_action (reference, recommendation, text, owner, planned_on, status, percent, version, status_since)
                values (?, ?, ?, ?, cast(? as date), 'PLANNED', 0, 0, cast(? as date))""", reference, reference.replaceFirst("/[^/]*$", ""), text, owner, planned, planned);
    }

    private void happened(long number, String reference) {
        jdbc.update("""
                insert into history_entry (number, happened_at, person, reference, event, details, changes, hash)
                values (?, timestamp with time zone '2026-11-23 12:00:00+00', 'office', ?, 'RecommendationReworded', '{}', '{}', '')""", number, reference);
        jdbc.update("update history_head set number = ?", number);
    }
}
