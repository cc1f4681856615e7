package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.followthrough.ServerTest;
import io.followthrough.workflow.Stage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form on our own page, on a desk and on a telephone; whatever happens to the server, what was typed is still there. */
@ServerTest
class OwnFormTest {

    private static final String TYPED = "We lack the mandate.";
    private static final By REASON = By.cssSelector("[data-field='reason'] textarea");
    private static final By SUMMARY = By.cssSelector(".step-summary");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    private ChromeDriver browser;
    private WebDriverWait wait;
    private String reference;

    @BeforeEach
    void a_form() {
        browser = CHROMIUM.driver();
        wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        reference = stage.recommendation();
        width(1280);
        signIn();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void the_page_is_accessible_fits_and_breaks_no_policy(int width) throws Exception {
        width(width);
        openTask();
        browser.findElement(By.cssSelector("[data-field='position'] input[value=AGREE]"))
                .click();
        browser.findElement(By.cssSelector("[data-field='actions'] > div > .btn"))
                .click();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .isEmpty();
        assertThat(new AxeBuilder()
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze(browser)
                        .getViolations())
                .extracting(Rule::toString)
                .isEmpty();
        assertThat(browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        CHROMIUM.picture("own-form-" + width);
    }

    @Test
    void it_is_filled_in_with_the_keyboard_and_leads_back_to_the_recommendation() throws Exception {
        openTask();
        WebElement disagree = browser.findElement(By.cssSelector("[data-field='position'] input[value=DISAGREE]"));
        disagree.sendKeys(Keys.SPACE);
        submit().sendKeys(Keys.ENTER);
        By problem = By.cssSelector("[data-field='reason'] > .step-problem");
        wait.until(shown -> !shown.findElement(problem).getText().isBlank());
        assertThat(browser.switchTo().activeElement()).isEqualTo(browser.findElement(REASON));
        browser.switchTo().activeElement().sendKeys(TYPED);
        submit().sendKeys(Keys.ENTER);
        wait.until(ExpectedConditions.urlContains("/recommendations/" + reference));
        assertThat(browser.findElement(By.cssSelector(".notice[role=status]")).getText())
                .contains("“Draft management response” is done");
        CHROMIUM.picture("own-form-done");
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_ApproveResponse");
    }

    @Test
    void whoever_was_slower_hears_who_was_faster_and_keeps_what_they_typed() {
        fillIn();
        stage.complete("staff", "UserTask_DraftResponse", reference, Map.of("position", "AGREE"));
        assertThat(refused()).contains("done already, by Programme officer, Trade", "still here");
        assertThat(typed()).isEqualTo(TYPED);
    }

    @Test
    void who_is_signed_out_or_offline_loses_nothing() {
        fillIn();
        offline(true);
        assertThat(refused()).contains("server cannot be reached");
        offline(false);
        browser.manage().deleteAllCookies();
        assertThat(refused()).contains("signed out");
        assertThat(typed()).isEqualTo(TYPED);
        signIn();
        openTask();
        assertThat(typed()).isEqualTo(TYPED);
        submit().click();
        wait.until(ExpectedConditions.urlContains("/recommendations/" + reference));
    }

    @Test
    void tasklist_says_who_was_faster_too() {
        Tasklist tasklist = new Tasklist(CHROMIUM, "http://localhost:" + port);
        tasklist.open("Draft management response", reference);
        tasklist.choose("position", "DISAGREE");
        tasklist.type("reason", TYPED);
        stage.complete("staff", "UserTask_DraftResponse", reference, Map.of("position", "AGREE"));
        tasklist.tryToComplete();
        wait.until(shown -> shown.findElement(SUMMARY).getText().contains("done already, by Programme officer, Trade"));
        assertThat(tasklist.typed("reason")).isEqualTo(TYPED);
    }

    private void fillIn() {
        openTask();
        browser.findElement(By.cssSelector("[data-field='position'] input[value=DISAGREE]"))
                .click();
        browser.findElement(REASON).sendKeys(TYPED);
    }

    private String refused() {
        String before = browser.findElement(SUMMARY).getText();
        submit().click();
        wait.until(shown -> !shown.findElement(SUMMARY).getText().equals(before));
        return browser.findElement(SUMMARY).getText();
    }

    private String typed() {
        return browser.findElement(REASON).getDomProperty("value");
    }

    private WebElement submit() {
        return wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("#step button[type=submit]")));
    }

    private void openTask() {
        browser.get("http://localhost:" + port + "/recommendations/" + reference);
        browser.findElement(By.linkText("Do it now")).click();
        wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".step-fields")));
    }

    private void signIn() {
        browser.manage().deleteAllCookies();
        browser.get("http://localhost:" + port + "/login");
        browser.findElement(By.id("username")).sendKeys("staff");
        browser.findElement(By.id("password")).sendKeys("demo");
        browser.findElement(By.cssSelector("main button[type=submit]")).click();
        wait.until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
        browser.manage().logs().get(LogType.BROWSER);
    }

    private void width(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    private void offline(boolean offline) {
        Map<String, Object> network = new HashMap<>();
        network.put("offline", offline);
        network.put("latency", 0);
        network.put("downloadThroughput", -1);
        network.put("uploadThroughput", -1);
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand("Network.emulateNetworkConditions", network);
    }
}
