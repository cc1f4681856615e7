package io.followthrough.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.util.FileSystemUtils;

/** A headless Chromium for the tests of one class; they are skipped where none is installed, unless {@code -Dbrowser=required}. */
public class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private ChromeDriver driver;
    private Path profile;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Path browser = find("chromium", "google-chrome", "chrome");
        Path bridge = find("chromedriver");
        boolean found = browser != null && bridge != null;
        if ("required".equals(System.getProperty("browser")) && !found) {
            throw new IllegalStateException("Chromium and chromedriver are required, and not both are on the PATH.");
        }
        assumeTrue(found, "Skipped: there is no chromium and chromedriver on the PATH.");
        profile = Files.createTempDirectory("chromium");
        Files.createDirectories(PICTURES);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(bridge.toFile())
                        .build(),
                options);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (driver != null) {
            driver.quit();
            FileSystemUtils.deleteRecursively(profile);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Keeps a picture of the page, as far down as it goes, under {@code target/screenshots}. */
    public void picture(String name) throws IOException {
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
    }

    private static Path find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
