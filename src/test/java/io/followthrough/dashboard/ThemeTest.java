package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ThemeTest {

    private static final Path OTHER = Path.of("src/test/resources/theme-of-an-organisation.css");

    @Test
    void the_file_of_an_organisation_stands_in_the_place_of_ours() throws Exception {
        MockMvcBuilders.standaloneSetup(new Theme(OTHER))
                .build()
                .perform(get("/css/theme.css"))
                .andExpect(content().contentType("text/css;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(content().string(containsString("--accent: #5b2a86")));
    }

    @Test
    void a_file_that_is_not_there_keeps_the_application_from_starting() {
        assertThatThrownBy(() -> new Theme(Path.of("nowhere.css")))
                .hasMessageContaining("there is no file")
                .hasMessageContaining("nowhere.css");
    }
}
