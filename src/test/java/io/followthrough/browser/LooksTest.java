package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our pages on paper, from right to left, and by the keyboard alone. */
@PagesTest
class LooksTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final int MOST_STOPS = 500;

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} on paper")
    @CsvSource({
        "/portfolio,                       ADC-2025-PFM/1,               Sign out",
        "/recommendations/ADC-2025-PFM/1,  the committee hears of it,    Open in Tasklist",
        "/overview,                        %,                            Sign out",
        "/evaluations/ADC-2025-PFM,        Facts,                        Sign out"
    })
    void paper_has_what_is_to_be_read_and_nothing_that_can_only_be_pressed(String page, String read, String pressed)
            throws IOException {
        ChromeDriver browser = open(page);

        Map<String, Object> printed = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));

        byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
        Path file = Path.of("target", "screenshots", "paper" + page.replaceAll("\\W+", "-") + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(read).doesNotContain(pressed).doesNotContain("Skip to content");
        }
    }

    @ParameterizedTest(name = "{0} from right to left at {1} pixels")
    @CsvSource({
        "/portfolio,                      1280",
        "/recommendations/ADC-2025-PFM/1, 1280",
        "/recommendations/ADC-2025-PFM/1, 360",
        "/evaluations/ADC-2025-PFM,       1280"
    })
    void right_to_left_breaks_nothing(String page, int width) throws IOException {
        ChromeDriver browser = open(page);
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));

        browser.executeScript("document.documentElement.dir = 'rtl'");

        assertThat(browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("horizontal overflow in pixels")
                .isEqualTo(0L);
        assertThat((Boolean)
                        browser.executeScript("const brand = document.querySelector('.brand').getBoundingClientRect();"
                                + "return brand.left > window.innerWidth / 2"))
                .as("the brand stands at the right")
                .isTrue();
        CHROMIUM.picture("rtl" + page.replaceAll("\\W+", "-") + "-" + width);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/overview", "/portfolio", "/process"})
    void the_keyboard_goes_through_a_page_as_one_reads_it_and_is_seen_wherever_it_stands(String page) {
        ChromeDriver browser = open(page);
        FocusOrder order = new FocusOrder(browser);
        int stops = 0;

        do {
            new Actions(browser).sendKeys(Keys.TAB).perform();
            stops++;
        } while (order.proceed() && stops < MOST_STOPS);

        assertThat(stops).isBetween(20, MOST_STOPS - 1);
    }

    private ChromeDriver open(String page) {
        ChromeDriver browser = CHROMIUM.driver();
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1280, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.manage().deleteAllCookies();
        browser.get(address("/login"));
        browser.findElement(By.id("username")).sendKeys("director");
        browser.findElement(By.id("password")).sendKeys("demo");
        browser.findElement(By.cssSelector("main button[type=submit]")).click();
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        wait.until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
        browser.get(address(page));
        return browser;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
