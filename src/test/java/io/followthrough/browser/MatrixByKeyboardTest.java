package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.followthrough.ServerTest;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.Position;
import io.followthrough.workflow.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody without a mouse answers ten recommendations on one page. */
@ServerTest
class MatrixByKeyboardTest {

    private static final int ROWS = 10;
    private static final int MOST_TABS = 200;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    ManagementResponses responses;

    private ChromeDriver browser;
    private WebDriverWait wait;

    @Test
    void ten_recommendations_are_answered_with_the_keyboard_alone() throws Exception {
        browser = CHROMIUM.driver();
        wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        List<String> references = stage.recommendations(ROWS);
        goTo(references.get(0).replaceFirst("/.*", ""));
        for (int row = 0; row < ROWS - 1; row++) {
            tabTo("#row-" + row + " [data-field=position] input");
            press(Keys.SPACE);
        }
        tabTo("#row-8 [data-field=actions] .step-row textarea");
        press("Publish guidelines");
        tabTo("#row-8 [data-field=owner] select");
        press(Keys.ARROW_DOWN);
        tabTo("#row-8 [data-field=due] input");
        press("12122027");
        tabTo("#row-9 [data-field=position] input");
        press(Keys.SPACE, Keys.ARROW_UP);
        picture("filled");
        submit();
        wait.until(
                ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".step-summary"), "Nothing is sent"));
        assertThat(active("#row-9 [data-field=reason] textarea")).isTrue();
        assertThat(responses.findAllById(references)).isEmpty();
        picture("refused");

        press("We have no mandate for it.");
        submit();
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".matrix-wait"), "10 in all"));
        assertThat(responses.findAllById(references)).hasSize(ROWS);
        ManagementResponse promised = responses.require(references.get(8));
        assertThat(promised.plan().actions()).singleElement().satisfies(action -> {
            assertThat(action.text()).isEqualTo("Publish guidelines");
            assertThat(action.due()).hasToString("2027-12-12");
        });
        assertThat(responses.require(references.get(9)).position()).isEqualTo(Position.DISAGREE);
    }

    /** Signs in and goes from the start page by way of the evaluation to the page of its matrix, without the mouse and the address. */
    private void goTo(String evaluation) {
        browser.manage().deleteAllCookies();
        browser.get(address("/login"));
        tabTo("#username");
        press("staff", Keys.TAB, "demo", Keys.ENTER);
        wait.until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
        follow(".site-nav a[href='/evaluations']", "/evaluations");
        follow("main a[href='/evaluations/" + evaluation + "']", "/evaluations/" + evaluation);
        follow("main a[href$='/responses']", "/responses");
        wait.until(ExpectedConditions.presenceOfElementLocated(By.id("row-" + (ROWS - 1))));
    }

    private void follow(String link, String address) {
        tabTo(link);
        press(Keys.ENTER);
        wait.until(ExpectedConditions.urlMatches(".*" + address + "$"));
    }

    /** Goes on from control to control, as far as that one: each can be seen to have the focus, and is read after the one before. */
    private void tabTo(String selector) {
        FocusOrder order = new FocusOrder(browser);
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (active(selector)) {
                return;
            }
            press(Keys.TAB);
            order.proceed();
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private boolean active(String selector) {
        return Boolean.TRUE.equals(
                browser.executeScript("return document.activeElement.matches(arguments[0])", selector));
    }

    private void submit() {
        tabTo(".matrix-send button[type=submit]");
        press(Keys.ENTER);
    }

    private void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private void picture(String name) throws Exception {
        for (int width : List.of(360, 1280)) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
            assertThat(new AxeBuilder()
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze(browser)
                            .getViolations())
                    .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml())
                    .isEmpty();
            assertThat(browser.executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("horizontal overflow in pixels")
                    .isEqualTo(0L);
            CHROMIUM.picture("matrix-" + name + "-" + width);
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
