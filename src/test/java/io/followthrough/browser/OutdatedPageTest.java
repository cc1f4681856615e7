package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ServerTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that is left open says so when it shows the past, and shows the present when asked. */
@ServerTest
class OutdatedPageTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Test
    void it_says_so_once_something_has_happened_and_is_right_again_when_loaded_anew(@Autowired TestRestTemplate http)
            throws Exception {
        ChromeDriver browser = CHROMIUM.driver();
        browser.get("http://localhost:" + port + "/login");
        browser.findElement(By.id("username")).sendKeys("director");
        browser.findElement(By.id("password")).sendKeys("demo");
        browser.findElement(By.cssSelector("main button[type=submit]")).click();
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        wait.until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
        browser.get("http://localhost:" + port + "/portfolio");
        By outdated = By.cssSelector("#outdated p");
        browser.executeScript("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(browser.findElement(outdated).isDisplayed()).isFalse();

        assertThat(http.withBasicAuth("head", "demo")
                        .postForEntity(
                                "/api/initiatives/appoint-substitute",
                                Map.of("substitute", "head2", "from", "2027-01-04", "to", "2027-01-08"),
                                String.class)
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();

        browser.executeScript("document.dispatchEvent(new Event('visibilitychange'))");
        wait.until(ExpectedConditions.visibilityOfElementLocated(outdated));
        CHROMIUM.picture("outdated");
        browser.findElement(By.cssSelector("#outdated a")).click();
        wait.until(ExpectedConditions.invisibilityOfElementLocated(outdated));
    }
}
