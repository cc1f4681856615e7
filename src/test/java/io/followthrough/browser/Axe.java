package io.followthrough.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** Asks axe about a page without frames, which is much faster than to have its pages of their own opened for that. */
final class Axe {

    private static final String SCRIPT = script();
    private static final String ASK = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'], preload: false }).then(
                (found) => done(found.violations.map((one) => one.id + ' (' + one.impact + '): ' + one.help + ': '
                    + one.nodes.map((node) => node.html.slice(0, 200)).join(' '))),
                (failure) => done(['axe failed: ' + failure]));
            """;

    private static final Duration MOST = Duration.ofMinutes(2);

    private final ChromeDriver browser;

    Axe(ChromeDriver browser) {
        this.browser = browser;
    }

    /** What is wrong with the page as it is now, by WCAG 2.2 AA and by good practice. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        if (!Boolean.TRUE.equals(browser.executeScript("return Boolean(window.axe)"))) {
            browser.executeScript(SCRIPT);
        }
        browser.manage().timeouts().scriptTimeout(MOST);
        Object found = browser.executeAsyncScript(
                ASK, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        if (found == null) {
            throw new IllegalStateException("axe does not answer.");
        }
        return (List<String>) found;
    }

    private static String script() {
        try (InputStream axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (axe == null) {
                throw new IllegalStateException("There is no axe.min.js beside the axe of Selenium.");
            }
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
