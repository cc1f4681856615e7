package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ServerTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class FromFactsheetToClosedTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Path SAMPLE = Path.of("src/main/resources/samples/factsheet.txt");

    @LocalServerPort
    int port;

    @Test
    void a_recommendation_goes_from_the_factsheet_to_closed() throws IOException {
        WebDriver browser = CHROMIUM.driver();
        String base = "http://localhost:" + port;
        Tasklist tasks = new Tasklist(CHROMIUM, base);

        tasks.signIn("office");
        String first = register(browser, base);

        tasks.open("Assign lead unit", first);
        tasks.choose("unit", "TRADE");
        tasks.choose("priority", "HIGH");
        tasks.picture("02-assign-lead-unit");
        tasks.complete();

        tasks.signIn("staff");
        tasks.open("Draft management response", first);
        tasks.choose("position", "PARTIALLY_AGREE");
        enterAction(tasks, 1, "Write a selection guideline", "2027-03-31");
        assertThat(tasks.refusedBeside("reason")).isNotBlank();
        tasks.picture("03-draft-refused");
        tasks.type("acceptedPart", "The concentration on fewer value chains.");
        tasks.type("reason", "We accept the concentration, but not the exclusion of running programmes.");
        tasks.add("actions");
        enterAction(tasks, 2, "Apply the guideline to all new programmes", "2027-12-31");
        tasks.picture("04-draft");
        tasks.complete();

        tasks.signIn("head");
        tasks.open("Approve management response", first);
        tasks.choose("verdict", "ACCEPT");
        tasks.picture("05-approve");
        tasks.complete();

        tasks.signIn("office");
        tasks.open("Check management response", first);
        tasks.choose("verdict", "ACCEPT");
        tasks.picture("06-check");
        tasks.complete();

        for (String action : new String[] {first + "/A1", first + "/A2"}) {
            tasks.signIn("staff");
            tasks.open("Report progress", action);
            tasks.type("percent", "100");
            tasks.type("note", "The guideline is in force.");
            tasks.choose("done", "true");
            tasks.type("evidence", "Guideline in the register, no. 27.");
            assertThat(tasks.refusedBeside("documents")).contains("high priority");
            tasks.upload("documents", SAMPLE);
            tasks.picture("07-report-progress");
            tasks.complete();

            tasks.signIn("office");
            tasks.open("Verify closure", action);
            assertThat(browser.findElement(By.cssSelector(".step-background a[download]"))
                            .getDomProperty("textContent"))
                    .isEqualTo("factsheet.txt (6 KB)");
            tasks.choose("verdict", "ACCEPT");
            tasks.picture("08-verify-closure");
            tasks.complete();
        }

        tasks.open("Assess adoption", first);
        tasks.type("alignment", "80");
        tasks.type("grounds", "Both actions are done; running programmes stay as they are.");
        tasks.picture("09-assess-adoption");
        tasks.complete();

        tasks.signIn("director");
        browser.get(base + "/r/" + first);
        CHROMIUM.picture("10-recommendation");
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains("Closed", "Partially agrees", "Guideline in the register, no. 27.");
        browser.get(base + "/portfolio");
        CHROMIUM.picture("11-portfolio");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains(first, "Unaddressed");
    }

    /** Reads the sample, takes the response and the unit of its first recommendation away, and confirms; answers its reference. */
    private static String register(WebDriver browser, String base) throws IOException {
        browser.get(base + "/intake");
        browser.findElement(By.id("file")).sendKeys(SAMPLE.toAbsolutePath().toString());
        browser.findElement(By.cssSelector("form[enctype] button[type=submit]")).click();
        CHROMIUM.picture("01-understood");
        String evaluation = named(browser, "evaluation.reference").getDomProperty("value");
        new Select(named(browser, "recommendations[0].position")).selectByValue("");
        named(browser, "recommendations[0].reason").clear();
        new Select(named(browser, "recommendations[0].unit")).selectByValue("");
        browser.findElement(By.cssSelector("form.understanding .button-primary"))
                .click();
        assertThat(browser.findElements(By.cssSelector(".error-summary"))).isEmpty();
        return evaluation + "/1";
    }

    private static void enterAction(Tasklist tasks, int number, String text, String due) {
        tasks.type("actions", number, "text", text);
        tasks.type("actions", number, "owner", "staff");
        tasks.type("actions", number, "due", due);
    }

    private static WebElement named(WebDriver browser, String name) {
        return browser.findElement(By.name(name));
    }
}
