package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser, one for all tests, as somebody at the desk uses it. */
final class Chromium {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(50);
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1280,900");

    private final ChromeDriver driver;
    private String desk = "";

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The one browser of this run; a test that asks for it is left out where there is none. */
    static Chromium shared() {
        boolean installed = Files.isExecutable(DRIVER) && Files.isExecutable(BINARY);
        assumeTrue(installed, "left out: needs Debian's chromium and chromium-driver");
        return Shared.BROWSER;
    }

    private static final class Shared {
        private static final Chromium BROWSER = new Chromium(start());
    }

    /** Opens the desk's log-in as somebody who was never here. */
    Chromium visit(ServedDesk served) {
        desk = served.address();
        scripts(true);
        driver.manage().deleteAllCookies();
        requests();
        return go("/login");
    }

    Chromium loggedInAt(ServedDesk served) {
        visit(served);
        type("address", ServedDesk.ADDRESS);
        type("password", ServedDesk.PASSWORD);
        press("Log in");
        return this;
    }

    Chromium go(String path) {
        driver.get(desk + path);
        return this;
    }

    /** Goes to an address that need not be the desk's. */
    void open(String address) {
        driver.get(address);
    }

    String path() {
        return driver.getCurrentUrl().substring(desk.length());
    }

    String text() {
        return find(By.tagName("body")).getText();
    }

    String title() {
        return driver.getTitle();
    }

    WebElement field(String id) {
        return find(By.id(id));
    }

    WebElement named(String name) {
        return find(By.name(name));
    }

    void type(String id, String text) {
        WebElement field = field(id);
        field.clear();
        field.sendKeys(text);
    }

    void choose(String id, String value) {
        find(By.cssSelector("#" + id + " option[value='" + value + "']")).click();
    }

    /** Presses the button with these words, for the eye or for a screen reader. */
    void press(String words) {
        send(find(By.xpath("//button[normalize-space()='" + words + "' or @aria-label='" + words + "']")));
    }

    /** The first of several that read alike. */
    void pressFirst(String words) {
        send(find(By.xpath("(//button[normalize-space()='" + words + "'])[1]")));
    }

    /** Presses a button that stays on this page. */
    void pressInPlace(String words) {
        find(By.xpath("//button[normalize-space()='" + words + "']")).click();
    }

    void follow(String words) {
        find(By.linkText(words)).click();
    }

    Object script(String source, Object... arguments) {
        return driver.executeScript(source, arguments);
    }

    Object scriptThatAnswersLater(String source) {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return driver.executeAsyncScript(source);
    }

    /** Whether pages may run scripts; the tests themselves always may. */
    void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Makes the window this wide and high, narrower too than windows can be. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void usualSize() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** What the window shows, as a PNG file. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    void darkness(boolean dark) {
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    /** Runs in each document before any other script, where a document may run scripts at all. */
    void inEveryDocument(String source) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source));
    }

    /** What pages wrote to the console since the last time. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** What the browser did on the network since the last time, as its protocol tells. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    /** Every button of ours sends a form: waits until another page has taken the place of this one. */
    private void send(WebElement button) {
        WebElement page = find(By.tagName("html"));
        button.click();
        waitUntil("another page comes", () -> isGone(page));
    }

    /** Fails when it does not come true in time. */
    void waitUntil(String what, BooleanSupplier comesTrue) {
        long begun = System.nanoTime();
        while (!comesTrue.getAsBoolean()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(waited).as("waiting until " + what).isLessThan(PATIENCE);
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    private static boolean isGone(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        } catch (WebDriverException e) {
            return isBeingReplaced(e);
        }
    }

    // QUIRK: while one page takes the place of another, chromedriver 156 has no code for "stale" but only these words.
    private static boolean isBeingReplaced(WebDriverException e) {
        if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
            return true;
        }
        throw e;
    }

    private WebElement find(By by) {
        return driver.findElement(by);
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BINARY.toString());
        options.addArguments(FLAGS);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit, "quit-chromium"));
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(2));
        return driver;
    }
}
