package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Our own pages with the demo portfolio, as people see them on a desk and on a telephone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1",
            "spring.datasource.generate-unique-name=true",
            "followthrough.today=2026-11-23"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OurPagesTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @BeforeAll
    void somebody_was_told_something(@Autowired TestRestTemplate http) {
        assertThat(http.withBasicAuth("office", "demo")
                        .postForEntity("/api/daily-review", null, String.class)
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        HttpHeaders later = new HttpHeaders();
        later.set("Prefer", "respond-async");
        assertThat(http.withBasicAuth("director", "demo")
                        .exchange(
                                "/api/recommendations/export?format=xlsx",
                                HttpMethod.GET,
                                new HttpEntity<>(later),
                                String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.ACCEPTED);
    }

    @ParameterizedTest(name = "{0} at {1} pixels")
    @CsvSource({
        "/login,                                     1280",
        "/overview,                                  1280",
        "/overview,                                  360",
        "/overview?by=year&asOf=2026-06-30,          1280",
        "/overview/evaluations,                      360",
        "/overview/changes?kind=ADDED&from=2020-01-01&to=2026-11-23, 360",
        "/actions,                                   1280",
        "/actions?counted=OVERDUE_RATE,              360",
        "/portfolio,                                 1280",
        "/portfolio,                                 360",
        "/portfolio?q=nothing&asOf=2025-01-01,       360",
        "/work,                                      1280",
        "/work,                                      360",
        "/work?of=unit,                              1280",
        "/work?of=unit,                              360",
        "/evaluations,                               1280",
        "/evaluations,                               360",
        "/evaluations/ADC-2025-PFM,                  1280",
        "/evaluations/ADC-2025-PFM,                  360",
        "/recommendations/ADC-2025-PFM/1,            1280",
        "/recommendations/ADC-2025-PFM/1,            360",
        "/process,                                   1280",
        "/process,                                   360",
        "/process?heat=LONGEST,                      1280",
        "/process?heat=OVERDUE&unit=TRADE,           360",
        "/process/management-response/UserTask_DraftResponse, 1280",
        "/process/management-response/UserTask_DraftResponse, 360",
        "/rules,                                     1280",
        "/rules,                                     360",
        "/rules/rehearsal?preset=norway,             1280",
        "/rules/rehearsal?preset=norway,             360",
        "/rules/why?ref=ADC-2025-PFM/1&rule=UNADDRESSED, 360",
        "/me/notices,                                1280",
        "/me/notices,                                360",
        "/me/notices/next,                           1280",
        "/me/notices/next,                           360",
        "/notices,                                   1280",
        "/notices,                                   360",
        "/told,                                      1280",
        "/told,                                      360",
        "/jobs,                                      1280",
        "/jobs,                                      360",
        "/hooks,                                     360",
        "/rules/files,                               360",
        "/r/NOTHING,                                 360",
    })
    void every_page_is_accessible_fits_and_breaks_no_policy(String page, int width) throws Exception {
        ChromeDriver browser = CHROMIUM.driver();
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        open(browser, page);

        assertThat(violations(browser)).isEmpty();
        assertThat(browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("horizontal overflow in pixels")
                .isEqualTo(0L);
        assertThat(complaints(browser)).isEmpty();
        CHROMIUM.picture("page-" + page.replaceAll("\\W+", "-") + "-" + width);
    }

    private void open(ChromeDriver browser, String page) {
        browser.manage().deleteAllCookies();
        browser.get(address("/login"));
        if (page.equals("/login")) {
            return;
        }
        browser.findElement(By.id("username")).sendKeys(reader(page));
        browser.findElement(By.id("password")).sendKeys("demo");
        browser.findElement(By.cssSelector("main button[type=submit]")).click();
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        wait.until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
        browser.get(address(page));
        if (page.equals("/process") || page.startsWith("/process?")) {
            wait.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".bjs-powered-by"), 9));
        }
        if (page.startsWith("/recommendations")) {
            wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".diagram .djs-shape.passed")));
            wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".bjs-powered-by")));
        }
    }

    /** Whom the page is for. */
    private static String reader(String page) {
        return switch (page) {
            case "/notices", "/told", "/actions" -> "office";
            case "/work" -> "staff";
            case "/work?of=unit" -> "head";
            case "/hooks", "/rules/files" -> "admin";
            default -> "director";
        };
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static List<String> violations(ChromeDriver browser) {
        return new AxeBuilder()
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze(browser)
                        .getViolations()
                        .stream()
                        .map(Rule::toString)
                        .toList();
    }

    /** What the browser complains about, such as a script or style that the security policy keeps out; an expected 404 is none. */
    private static List<String> complaints(ChromeDriver browser) {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("status of 404"))
                .toList();
    }
}
