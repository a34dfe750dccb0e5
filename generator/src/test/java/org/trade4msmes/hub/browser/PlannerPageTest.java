package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.planner.Plans;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/** The planner of a small hub in Chromium, straight from the folder of the site. */
class PlannerPageTest {
  private static final int PHONE = 320;
  private static final String HOSTILE = "<img src=x onerror=alert(1)>";

  @TempDir private static Path folder;
  private static HubFixture hub;
  private static OpenBrowser browser;

  @BeforeAll
  static void buildAndOpen() throws Exception {
    hub =
        HubFixture.small(folder)
            .overlay(Repository.testResource("fixtures/planner"))
            .append(
                "resources/trade-finance.yaml",
                """

                - id: kenyan-help
                  title: Help in Kenya %s
                  publisher: itc
                  url: https://www.example.org/kenya
                  type: guide
                  topics: [trade-finance]
                  audiences: [businesses]
                  languages: [en]
                  economies: [KE]
                  summary: Helps.
                """
                    .replace("%s", HOSTILE));
    hub.build();
    browser = new OpenBrowser();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Reader reader(BrowserContext window, String path) {
    Reader reader = new Reader(window, hub.output());
    reader.open(path);
    return reader;
  }

  private static void fillIn(Page page, String economy) {
    page.locator("[value=goods]").check();
    page.locator("[value=food]").check();
    page.locator("select").selectOption(economy);
    page.locator(".plan-form button").click();
    page.locator("[data-plan] h2").waitFor();
  }

  private static List<String> ticks(Page page) {
    return page.locator("[data-plan] :checked + span").allTextContents();
  }

  private static Download download(Page page, String button) {
    return page.waitForDownload(() -> page.locator(".plan-tools").getByText(button).click());
  }

  private static void open(Page page, String text) {
    page.locator("#plan-file")
        .setInputFiles(
            new FilePayload(
                "plan.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPlanIsKeptAndTakenToAnotherDevice() throws Exception {
    String saved;
    try (BrowserContext window = browser.window(PHONE, true)) {
      Reader reader = reader(window, "planner.html");
      Page page = reader.page();
      fillIn(page, "KE");
      assertEquals("Your plan", page.evaluate("document.activeElement.textContent"));
      assertEquals(
          "Your plan is ready. Guides: 2. Documents: 1. Steps: 2.",
          page.locator("[data-said]").textContent());
      page.locator("#plan-resources a[rel=external]").waitFor();
      assertEquals(
          "Help in Kenya " + HOSTILE,
          page.locator("#plan-resources a[rel=external]").textContent());
      page.locator("summary:has-text('Checklist')").click();
      page.getByLabel("The contract is signed.").check();
      assertEquals("Checklist: 1 of 2 done", page.locator("#plan-guides summary").textContent());
      page.getByLabel("Invoice").check();
      page.locator("#plan-start").fill("2024-07-01");
      saved = Files.readString(download(page, "Save as a file").path());

      reader.open("planner.html");
      assertEquals(List.of("The contract is signed.", "Invoice"), ticks(page));
      assertEquals(
          "by 14 July 2024 (days to allow: 10)",
          page.locator("#plan-steps .plan-day").last().textContent());
      reader.open("guides/businesses/getting-paid.html");
      assertTrue(page.getByLabel("The contract is signed.").isChecked());
      page.getByLabel("The contract is signed.").uncheck();
      reader.open("planner.html");
      assertEquals(List.of("Invoice"), ticks(page));
      assertEquals(List.of(), reader.complaints());
    }
    try (BrowserContext window = browser.window(PHONE, true)) {
      Reader reader = reader(window, "es/planner.html");
      open(reader.page(), saved);
      reader.page().locator("[data-plan] h2").waitFor();
      assertEquals("Su plan", reader.page().evaluate("document.activeElement.textContent"));
      assertEquals(2, ticks(reader.page()).size());
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void stepsBecomeTasksOfACalendar() throws Exception {
    try (BrowserContext window = browser.window(PHONE, true)) {
      Page page = reader(window, "planner.html").page();
      fillIn(page, "NO");
      page.locator("#plan-start").fill("2024-02-20");
      page.getByLabel("Pack").check();
      String text = Files.readString(download(page, "Tasks for my calendar").path());
      assertTrue(
          Arrays.stream(text.split("\r\n", -1))
              .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      calendar.validate();
      List<CalendarComponent> tasks = calendar.getComponents(Component.VTODO);
      assertEquals(List.of("Pack", "Cool it, quickly; then wait"), values(tasks, Property.SUMMARY));
      assertEquals(List.of("20240223", "20240304"), values(tasks, Property.DUE));
      assertEquals(List.of("COMPLETED", "NEEDS-ACTION"), values(tasks, Property.STATUS));
    }
  }

  private static List<String> values(List<CalendarComponent> tasks, String property) {
    return tasks.stream()
        .map(task -> task.<Property>getRequiredProperty(property).getValue())
        .toList();
  }

  /** Files that are no plans change nothing, and what is hostile in a plan is not taken over. */
  @Test
  void aDamagedFileDoesNoHarm() {
    try (BrowserContext window = browser.window(PHONE, true)) {
      Reader reader = reader(window, "planner.html");
      Page page = reader.page();
      fillIn(page, "KE");
      String plan = page.locator("[data-plan]").textContent();
      for (String text :
          List.of(
              "",
              "null",
              "[1, 2",
              "{\"format\":\"trade4msmes-plan\"}",
              "{\"format\":\"trade4msmes-plan\",\"version\":9,\"answers\":{}}",
              HOSTILE,
              "x".repeat(300_000))) {
        open(page, text);
        page.locator("[data-file-message]:not(:empty)").waitFor();
        assertEquals(
            "This file is no plan of this hub, or it is damaged. Nothing was changed.",
            page.locator("[data-file-message]").textContent());
        page.evaluate("document.querySelector('[data-file-message]').textContent = ''");
        assertEquals(plan, page.locator("[data-plan]").textContent());
      }
      open(
          page,
          """
          {"format": "trade4msmes-plan", "version": 1, "id": "<b>", "start": "2024-02-31",
           "answers": {"sells": "services", "from": "<img>", "__proto__": {"x": 1}, "product": 5},
           "done": ["document:contract", "<script>", 7, null]}
          """);
      page.locator("[data-message]:not(:empty)").waitFor();
      assertEquals(
          "The plan in this file has gaps. Please answer what is still open.",
          page.locator("[data-message]").textContent());
      assertTrue(page.locator("[value=services]").isChecked());
      page.locator("select").selectOption("TR");
      page.locator(".plan-form button").click();
      assertEquals(List.of("Contract"), ticks(page));
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void isFilledInByKeyboardAndWithoutStorage() {
    try (BrowserContext window = browser.window(PHONE, true)) {
      window.addInitScript(
          "Object.defineProperty(window, 'localStorage', { get() { throw new Error('off'); } })");
      Reader reader = reader(window, "planner.html");
      Page page = reader.page();
      page.locator("[value=goods]").focus();
      page.keyboard().press("Space");
      page.keyboard().press("Tab");
      page.keyboard().press("Space"); // Food, which is asked now.
      page.keyboard().press("Tab");
      // Kenya is chosen by its letter; a list that were opened would take the keys that follow.
      page.keyboard().press("K");
      page.waitForCondition(() -> page.locator("select").inputValue().equals("KE"));
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.locator("[data-plan] h2").waitFor();
      assertEquals("H2", page.evaluate("document.activeElement.tagName"));
      assertTrue(page.locator("[data-plan]").textContent().contains("Your browser keeps nothing"));
      page.keyboard().press("Tab");
      page.keyboard().press("Enter"); // Change my answers
      assertTrue(page.locator(".plan-form").isVisible());
      assertEquals("goods", page.evaluate("document.activeElement.value"));
      page.keyboard().press("ArrowDown");
      assertFalse(page.locator("[value=food]").isVisible());
      assertEquals(List.of(), reader.complaints());
    }
  }

  /** The script makes the same plan of every way to answer as the rules in Java. */
  @Test
  void scriptAndGeneratorReadTheRulesAlike() throws Exception {
    Plans plans = new Plans(new ContentReader(new Diagnostics()).read(hub.content()));
    List<Map<String, String>> answers = plans.answers();
    try (BrowserContext window = browser.window(PHONE, true)) {
      Page page = reader(window, "planner.html").page();
      assertEquals(
          answers.stream()
              .map(plans::plan)
              .map(plan -> List.of(plan.guides(), plan.documents(), plan.steps()))
              .toList(),
          page.evaluate(
              """
              all => all.map(answers => {
                const plan = hubPlan.plan(hubPlanner, answers);
                const id = rule => rule.id;
                return [
                  plan.first.concat(plan.then).map(g => g.page.id + ' ' + g.why.length),
                  plan.documents.map(id), plan.steps.map(id)];
              })
              """,
              answers));
    }
  }

  @Test
  void withoutJavaScriptTablesAreRead() {
    try (BrowserContext window = browser.window(PHONE, false)) {
      Reader reader = reader(window, "fr/planner.html");
      assertFalse(reader.page().locator(".plan-form").isVisible());
      reader.follow("main a[href$='planner-rules.html']", ".*/fr/planner-rules.html");
      assertTrue(reader.page().locator("main table").first().isVisible());
      assertEquals(List.of(), reader.complaints());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', Goods: Food | not together with: From: far away",
    "fr/, Marchandises : Aliments | pas en même temps que : De : loin",
    "es/, Mercancía: Alimentos | no junto con: Desde: lejos"
  })
  void theTablesHoldEveryRule(String language, String condition) throws IOException {
    Document page =
        Jsoup.parse(Files.readString(hub.output().resolve(language + "planner-rules.html")));
    assertEquals(
        List.of(3, 3, 2),
        page.select("main tbody").stream().map(body -> body.select("tr").size()).toList());
    Element cell = page.select("main tbody").get(1).expectFirst("tr:last-child > td");
    assertEquals(
        condition,
        cell.children().stream()
            .map(part -> part.text().replace('\u00a0', ' ').replace('\u202f', ' '))
            .collect(Collectors.joining(" | ")));
  }

  /** Another test looks at the form, before there is a plan. */
  @Test
  void axeFindsNothingInAPlan() throws IOException {
    try (BrowserContext window = browser.window(PHONE, true)) {
      Page page = reader(window, "planner.html").page();
      fillIn(page, "KE");
      page.locator("#plan-guides summary").first().click();
      for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        assertAccessible(page);
      }
    }
  }

  private static void assertAccessible(Page page) throws IOException {
    try (InputStream script = PlannerPageTest.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals(
        List.of(),
        page.evaluate(
            "async () => (await axe.run()).violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.html).join(' '))"));
  }
}
