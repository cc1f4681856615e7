package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.notice.mail.UnsubscribingAddress;
import io.followthrough.shared.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Every page of the product in each language, on a desk and on a telephone, where long words show; what differs between
 * the two is asked of axe in one language. {@code -Dpictures=all} keeps a picture of each.
 */
@PagesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInEveryLanguageTest {

    private static final int NARROW = 360;
    private static final int[] WIDTHS = {1280, NARROW};

    /** A key that has no words, or words whose blanks were not filled. */
    private static final Pattern RAW =
            Pattern.compile("\\?\\?[\\w.-]+\\?\\?|\\?\\?[\\w.-]+_\\w\\w\\?\\?|\\{\\??\\w+[:}]|(?<!\\w)''");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    UnsubscribingAddress unsubscribing;

    private ChromeDriver browser;
    private Map<String, String> known;

    @BeforeAll
    void there_is_something_on_each_page() {
        browser = CHROMIUM.driver();
        http.withBasicAuth("office", "demo").postForEntity("/api/daily-review", null, String.class);
        HttpHeaders later = new HttpHeaders();
        later.set("Prefer", "respond-async");
        http.withBasicAuth("office", "demo")
                .exchange(
                        "/api/recommendations/export?format=xlsx",
                        HttpMethod.GET,
                        new HttpEntity<>(later),
                        String.class);
        http.withBasicAuth("office", "demo")
                .postForEntity(
                        "/api/initiatives/call-meeting",
                        Map.of(
                                "day",
                                "2026-12-10",
                                "title",
                                "Third meeting of 2026",
                                "othersToo",
                                false,
                                "agenda",
                                List.of(Map.of("recommendation", "ADC-2025-PFM/1"))),
                        String.class);
        LinkedMultiValueMap<String, Object> factsheet = new LinkedMultiValueMap<>();
        factsheet.add("file", new ClassPathResource("samples/factsheet.txt"));
        JsonNode read = http.withBasicAuth("office", "demo").postForObject("/api/intake", factsheet, JsonNode.class);
        JsonNode tasks = http.withBasicAuth("staff", "demo").getForObject("/api/tasks", JsonNode.class);
        known = Map.of(
                "{intake}",
                read.path("id").asText(),
                "{task}",
                tasks.path("items").path(0).path("id").asText(),
                "{token}",
                unsubscribing.token("staff"));
    }

    static Stream<String> readers() {
        return OurPage.byReader().keySet().stream().sorted();
    }

    @ParameterizedTest(name = "those that \"{0}\" sees")
    @MethodSource("readers")
    void every_page_is_accessible_fits_and_breaks_no_policy_in_every_language(String reader) throws Exception {
        width(WIDTHS[0]);
        browser.manage().deleteAllCookies();
        browser.get(address("/login"));
        if (!reader.isEmpty()) {
            signIn(reader);
            open(OurPage.byReader().get(reader).get(0));
        }
        List<String> wrong = new ArrayList<>();
        for (Language language : Language.values()) {
            choose(language);
            for (OurPage page : OurPage.byReader().get(reader)) {
                if (language != Language.EN && page.another()) {
                    continue;
                }
                open(page);
                lookAt(page.address(), language, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Waits until the page has come anew: whoever goes elsewhere before has not chosen. */
    private void choose(Language language) {
        WebElement before = browser.findElement(By.tagName("body"));
        browser.findElement(By.cssSelector(".languages button[value=" + language + "]"))
                .click();
        waiting().until(ExpectedConditions.stalenessOf(before));
    }

    private void signIn(String reader) {
        browser.findElement(By.id("username")).sendKeys(reader);
        browser.findElement(By.id("password")).sendKeys("demo");
        browser.findElement(By.cssSelector("main button[type=submit]")).click();
        waiting().until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
    }

    private void open(OurPage page) {
        String address = page.address();
        for (Map.Entry<String, String> blank : known.entrySet()) {
            address = address.replace(blank.getKey(), blank.getValue());
        }
        browser.get(address(address));
        waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(page.drawn())));
    }

    private void lookAt(String page, Language language, List<String> wrong) throws Exception {
        String where = page + " in " + language;
        if (!language.locale().toLanguageTag().equals(browser.executeScript("return document.documentElement.lang"))) {
            wrong.add(where + " is in another language");
        }
        RAW.matcher(browser.findElement(By.tagName("body")).getText())
                .results()
                .forEach(raw -> wrong.add(where + " shows " + raw.group()));
        complaints().forEach(complaint -> wrong.add(where + ": " + complaint));
        for (int width : WIDTHS) {
            width(width);
            String seen = where + " at " + width;
            if (language == Language.EN || width == NARROW) {
                new Axe(browser).violations().forEach(violation -> wrong.add(seen + ": " + violation));
            }
            wide(seen, wrong);
            if ("all".equals(System.getProperty("pictures"))) {
                CHROMIUM.picture("page-%s-%s-%d"
                        .formatted(language.name().toLowerCase(Locale.ROOT), page.replaceAll("\\W+", "-"), width));
            }
            browser.executeScript("document.documentElement.dir = 'rtl'");
            wide(seen + " from right to left", wrong);
            browser.executeScript("document.documentElement.dir = 'ltr'");
        }
        complaints();
        width(WIDTHS[0]);
    }

    private void wide(String page, List<String> wrong) {
        Object more = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!Long.valueOf(0).equals(more)) {
            wrong.add(page + " is too wide by " + more);
        }
    }

    /** What the browser has complained about since the last time, such as a script or style that the security policy keeps out; an expected 404 is none. */
    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("status of 404"))
                .toList();
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser, Duration.ofSeconds(30));
    }

    private void width(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1400, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
