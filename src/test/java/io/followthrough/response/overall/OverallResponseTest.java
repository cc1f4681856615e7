package io.followthrough.response.overall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverallResponseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final OverallResponse response = OverallResponse.drafted("E", " We welcome it. ", "head");

    @Test
    void remarks_say_something() {
        assertThat(response.remarks()).isEqualTo("We welcome it.");
        assertThatThrownBy(() -> OverallResponse.drafted("E", " ", "head"))
                .hasMessage("Write what management says about the evaluation as a whole.");
    }

    @Test
    void nobody_approves_what_they_wrote() {
        assertThatThrownBy(() -> response.approve("head")).hasMessageContaining("You wrote these remarks yourself");
        response.approve("director");
        assertThat(response.status()).isEqualTo(OverallStatus.APPROVED);
    }

    @Test
    void only_what_was_approved_is_published() {
        assertThatThrownBy(() -> response.publish(TODAY)).hasMessageContaining("only what was approved");
        response.approve("director");
        response.publish(TODAY);
        assertThat(response.publishedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> response.sendBack(new Reason("Too late.")))
                .hasMessageContaining("is published: only a draft");
    }

    @Test
    void what_was_returned_is_written_anew_and_approved_anew() {
        assertThatThrownBy(() -> response.redraft("Other", "head")).hasMessageContaining("only what was returned");
        response.approve("director");
        response.sendBack(new Reason("Shorten it."));
        assertThat(response.returnComment()).isEqualTo(new Reason("Shorten it."));
        assertThatThrownBy(() -> response.approve("director")).hasMessageContaining("only a draft");
        response.redraft("Short.", "director");
        assertThat(response.returnComment()).isNull();
        assertThatThrownBy(() -> response.approve("director")).hasMessageContaining("yourself");
    }
}
