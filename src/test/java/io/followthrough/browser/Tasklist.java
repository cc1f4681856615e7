package io.followthrough.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at work in Camunda's Tasklist, who sees nothing but what is on the screen. */
class Tasklist {

    private static final By COMPLETE = By.xpath("//button[normalize-space()='Complete']");

    private final Chromium chromium;
    private final WebDriver browser;
    private final WebDriverWait wait;
    private final String base;

    Tasklist(Chromium chromium, String base) {
        this.chromium = chromium;
        this.browser = chromium.driver();
        this.wait = new WebDriverWait(browser, Duration.ofSeconds(45));
        this.wait.ignoreAll(List.of(StaleElementReferenceException.class, ElementClickInterceptedException.class));
        this.base = base;
    }

    void signIn(String person) {
        browser.manage().deleteAllCookies();
        browser.get(base + "/login");
        browser.findElement(By.id("username")).sendKeys(person);
        browser.findElement(By.id("password")).sendKeys("demo");
        browser.findElement(By.cssSelector("main button[type=submit]")).click();
        wait.until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
    }

    /** Opens the task of that name for that reference from the list of unclaimed tasks, and claims it. */
    void open(String task, String reference) {
        browser.get("about:blank");
        browser.get(base + "/camunda/app/tasklist/default/");
        click(By.xpath("//*[contains(@class,'task-filters')]//a[contains(normalize-space(), 'unclaimed')]"));
        click(By.xpath("//li[contains(@class,'task')][contains(., '%s')][.//*[normalize-space()='%s']]//h4/a"
                .formatted(task, reference)));
        click(By.xpath("//button[contains(@class,'claim') or contains(normalize-space(), 'Claim')]"));
        wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".step-fields")));
    }

    void picture(String name) throws IOException {
        chromium.picture(name);
    }

    void type(String field, String text) {
        type(field(field), text);
    }

    void type(String row, int number, String field, String text) {
        type(
                field(row)
                        .findElements(By.cssSelector(".step-row"))
                        .get(number - 1)
                        .findElement(By.cssSelector("[data-field='" + field + "']")),
                text);
    }

    /** Adds one more row to a field that takes any number of them. */
    void add(String row) {
        press(field(row).findElement(By.cssSelector("button.btn-default")));
    }

    void choose(String field, String value) {
        WebElement whole = field(field);
        List<WebElement> radios = whole.findElements(By.cssSelector("input[type=radio][value='" + value + "']"));
        if (radios.isEmpty()) {
            new Select(whole.findElement(By.tagName("select"))).selectByValue(value);
        } else {
            press(radios.get(0));
        }
    }

    /** Chooses a file, and waits until it is uploaded. */
    void upload(String field, Path file) {
        field(field)
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
        wait.until(ExpectedConditions.textToBePresentInElement(
                field(field), "%s is uploaded.".formatted(file.getFileName())));
    }

    /** Completes the task; it then leaves the screen. */
    void complete() {
        WebElement form = browser.findElement(By.cssSelector(".step-fields"));
        click(COMPLETE);
        wait.until(ExpectedConditions.stalenessOf(form));
    }

    /** Tries to complete the task, whatever comes of it. */
    void tryToComplete() {
        click(COMPLETE);
    }

    /** Tries to complete the task; answers what is said beside that field. */
    String refusedBeside(String field) {
        click(COMPLETE);
        By problem = By.cssSelector("[data-field='" + field + "'] > .step-problem");
        wait.until(shown -> !shown.findElement(problem).getText().isBlank());
        return browser.findElement(problem).getText();
    }

    /** What was typed into a field. */
    String typed(String field) {
        return field(field).findElement(By.cssSelector("textarea, input")).getDomProperty("value");
    }

    private WebElement field(String name) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(
                By.cssSelector(".step-fields > .step-group > [data-field='" + name + "']")));
    }

    private void type(WebElement field, String text) {
        WebElement input = field.findElement(By.cssSelector("textarea, input, select"));
        if ("date".equals(input.getDomAttribute("type"))) {
            chromium.driver()
                    .executeScript(
                            "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true})); arguments[0].dispatchEvent(new Event('change', {bubbles: true}));",
                            input,
                            text);
        } else if ("select".equals(input.getTagName())) {
            new Select(input).selectByValue(text);
        } else {
            input.clear();
            input.sendKeys(text);
        }
    }

    private void click(By what) {
        wait.until(found -> {
            WebElement element = ExpectedConditions.elementToBeClickable(what).apply(found);
            return element != null && pressed(element);
        });
    }

    private void press(WebElement element) {
        wait.until(reachable -> pressed(element));
    }

    /** Scrolls first: what is at the edge of Tasklist's pane lies under its footer. */
    private boolean pressed(WebElement element) {
        chromium.driver().executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
        return true;
    }
}
