package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.followthrough.shared.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Our pages in the other languages, on a telephone, where long words show; {@code -Dpictures=all} keeps a picture of each. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1",
            "spring.datasource.generate-unique-name=true",
            "followthrough.today=2026-11-23"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInEveryLanguageTest {

    private static final List<String> PAGES = List.of(
            "/portfolio",
            "/evaluations",
            "/evaluations/ADC-2025-PFM",
            "/recommendations/ADC-2025-PFM/1",
            "/meetings",
            "/process",
            "/rules",
            "/rules/figures",
            "/rules/rehearsal?preset=norway",
            "/rules/why?ref=ADC-2025-PFM/1&rule=UNADDRESSED",
            "/intake",
            "/me",
            "/me/notices",
            "/me/notices/next",
            "/notices",
            "/told",
            "/jobs",
            "/work",
            "/units",
            "/begin/call-meeting",
            "/r/NOTHING");

    /** A key that has no words, or words whose blanks were not filled. */
    private static final Pattern RAW =
            Pattern.compile("\\?\\?[\\w.-]+\\?\\?|\\?\\?[\\w.-]+_\\w\\w\\?\\?|\\{\\??\\w+[:}]|(?<!\\w)''");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @BeforeAll
    void somebody_was_told_something(@Autowired TestRestTemplate http) {
        http.withBasicAuth("office", "demo").postForEntity("/api/daily-review", null, String.class);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void every_page_is_accessible_and_fits_in_every_language(Language language) throws Exception {
        ChromeDriver browser = CHROMIUM.driver();
        width(browser, 360);
        browser.manage().deleteAllCookies();
        browser.get(address("/login"));
        browser.findElement(By.cssSelector(".languages button[value=" + language + "]"))
                .click();
        List<String> wrong = new ArrayList<>(lookedAt(browser, language, "/login"));
        browser.findElement(By.id("username")).sendKeys("office");
        browser.findElement(By.id("password")).sendKeys("demo");
        browser.findElement(By.cssSelector("main button[type=submit]")).click();
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
        for (String page : PAGES) {
            browser.get(address(page));
            wrong.addAll(lookedAt(browser, language, page));
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> lookedAt(ChromeDriver browser, Language language, String page) throws Exception {
        List<String> wrong = new ArrayList<>();
        if (!language.locale().toLanguageTag().equals(browser.executeScript("return document.documentElement.lang"))) {
            wrong.add(page + " is in another language");
        }
        for (Rule violation : new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze(browser)
                .getViolations()) {
            wrong.add(page + " " + violation);
        }
        RAW.matcher(browser.findElement(By.tagName("body")).getText())
                .results()
                .forEach(raw -> wrong.add(page + " shows " + raw.group()));
        wide(browser, page, wrong);
        if ("all".equals(System.getProperty("pictures"))) {
            picture(browser, page, language);
        }
        browser.executeScript("document.documentElement.dir = 'rtl'");
        wide(browser, page + " from right to left", wrong);
        return wrong;
    }

    private static void wide(ChromeDriver browser, String page, List<String> wrong) {
        Object more = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!Long.valueOf(0).equals(more)) {
            wrong.add(page + " is too wide by " + more);
        }
    }

    private static void picture(ChromeDriver browser, String page, Language language) throws Exception {
        String name = "%s-%s".formatted(language.name().toLowerCase(Locale.ROOT), page.replaceAll("\\W+", "-"));
        for (int width : new int[] {360, 1280}) {
            width(browser, width);
            CHROMIUM.picture("language-" + name + "-" + width);
        }
        width(browser, 360);
    }

    private static void width(ChromeDriver browser, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1400, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
