package org.trade4msmes.hub.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Chromium of the machine: that at {@code /usr/bin/chromium}, or the one that the system property
 * {@code hub.chromium} names.
 */
final class OpenBrowser implements AutoCloseable {
  /** Long enough for a machine that is busy with other things. */
  private static final double PATIENCE_MILLISECONDS = 120_000;

  private final Playwright playwright;
  private final Browser browser;

  OpenBrowser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(System.getProperty("hub.chromium", "/usr/bin/chromium")))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** A window without memory of others. */
  BrowserContext window(int width, boolean javaScript) {
    BrowserContext window =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(javaScript)
                .setLocale("en"));
    window.setDefaultTimeout(PATIENCE_MILLISECONDS);
    return window;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
