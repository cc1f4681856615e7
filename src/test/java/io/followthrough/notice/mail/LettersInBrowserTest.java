package io.followthrough.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.followthrough.ApplicationTest;
import io.followthrough.browser.Chromium;
import io.followthrough.shared.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Letters as people see them, without pictures, in each language, on a desk and on a telephone. */
@ApplicationTest
@Import({QueuedDigests.class, WrittenDigests.class})
@TestPropertySource(properties = "followthrough.demo.portfolio=true")
class LettersInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    WrittenDigests written;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} at {1} pixels, hostile: {2}")
    @CsvSource({
        "EN, 1280, false", "EN, 360, false", "FR, 1280, false", "FR, 360, false", "ES, 1280, false", "ES, 360, false",
        "DE, 1280, false", "DE, 360, false", "EN, 360, true", "FR, 360, true", "ES, 360, true", "DE, 360, true"
    })
    void a_letter_is_legible_fits_and_does_nothing(Language language, int width, boolean hostile) throws Exception {
        String[] titles = hostile
                ? HostileTitlesTest.TITLES.toArray(String[]::new)
                : new String[] {
                    "Extend the portfolio to services, and tell partners in the countries how it is measured.",
                    "Let companies co-finance training from the first year."
                };
        Letter letter = written.of(language, hostile ? titles[0] : "Unit head, Trade", titles);
        Path page = folder.resolve("letter.html");
        Files.writeString(page, letter.html());
        ChromeDriver browser = CHROMIUM.driver();
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1400, "deviceScaleFactor", 1, "mobile", width < 600));

        browser.get(page.toUri().toString());

        String name = "letter-" + language.code() + (hostile ? "-hostile-" : "-") + width;
        CHROMIUM.picture(name);
        Files.writeString(Path.of("target", "screenshots", name + ".txt"), letter.text());
        assertThat(new AxeBuilder()
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze(browser)
                        .getViolations())
                .extracting(Rule::toString)
                .isEmpty();
        assertThat(browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("horizontal overflow in pixels")
                .isEqualTo(0L);
        assertThat(browser.findElements(By.tagName("h2"))).hasSize(6);
        assertThat(browser.findElements(By.cssSelector("script, img"))).isEmpty();
    }
}
