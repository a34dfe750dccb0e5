package org.trade4msmes.hub.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.report.TextReport;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/** The preview as a browser and a terminal see it. */
@Timeout(120)
class PreviewTest {
  private static final String GUIDE = "guides/businesses/getting-paid.html";
  private static final String SOURCE = "guides/businesses/10-getting-paid.md";

  @TempDir private Path folder;
  private final BlockingQueue<String> refreshed = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private HubFixture hub;
  private PreviewSession session;
  private Thread following;

  @BeforeEach
  void start() throws Exception {
    hub = HubFixture.small(folder);
    Folders.copy(Repository.templates(), folder.resolve("templates"));
    session =
        PreviewSession.start(
            new BuildOptions(hub.content(), folder.resolve("templates"), null, HubFixture.TODAY),
            0,
            new TextReport(false, 100)::format);
    following = Thread.ofPlatform().start(this::follow);
  }

  private void follow() {
    try {
      session.run(
          new PreviewSession.Listener() {
            @Override
            public void refreshed(Set<Path> changed, Duration took, String problems) {
              refreshed.add(problems);
            }

            @Override
            public void failed(IOException failure) {
              refreshed.add(failure.toString());
            }
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() throws Exception {
    following.interrupt();
    following.join();
    session.close();
    client.shutdownNow();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(session.address() + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  /** The events of an open page: each as its name and, after a space, its text. */
  private Iterator<String> open(String page) throws Exception {
    String html = get(page).body();
    String version = html.replaceAll("(?s).*data-version=\"(\\d+)\".*", "$1");
    Stream<String> lines =
        client
            .send(
                request(".hub/events?version=" + version + "&page=" + page).build(),
                BodyHandlers.ofLines())
            .body();
    StringBuilder data = new StringBuilder();
    return lines
        .filter(line -> !line.isEmpty() && !line.equals(":"))
        .map(line -> {
          if (line.startsWith("data: ")) {
            data.append(line.substring("data: ".length())).append('\n');
            return "";
          }
          String event = line.substring("event: ".length()) + " " + data;
          data.setLength(0);
          return event;
        })
        .filter(event -> !event.isEmpty())
        .iterator();
  }

  private static String next(Iterator<String> events, String name) {
    String event = events.next();
    while (!event.startsWith(name + " ")) {
      event = events.next();
    }
    return event.substring(name.length() + 1);
  }

  @Test
  void aPageIsThatOfTheBuildWithAScript() throws Exception {
    hub.build();
    String built = Files.readString(hub.output().resolve(GUIDE));
    HttpResponse<String> response = get(GUIDE);
    assertEquals(200, response.statusCode());
    assertEquals(
        "text/html; charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        built,
        response
            .body()
            .replaceAll(
                "<link rel=\"stylesheet\" href=\"/.hub/[^>]*><script [^>]*></script>\n", ""));
    assertTrue(response.body().contains("/.hub/preview.js"));
    assertFalse(built.contains(".hub/"), "nothing of the preview is in a build");
    assertEquals(200, get(".hub/preview.js").statusCode());
    assertEquals(200, get(".hub/preview.css").statusCode());
  }

  @Test
  void everyFileOfABuildIsThere() throws Exception {
    hub.build();
    for (String file : Folders.files(hub.output())) {
      if (!file.matches("\\..*|.*\\.html|sw\\.js|offline/.*\\.txt")) {
        HttpResponse<byte[]> response =
            client.send(request(file).build(), BodyHandlers.ofByteArray());
        assertEquals(200, response.statusCode(), file);
        assertEquals(Files.size(hub.output().resolve(file)), response.body().length, file);
      }
    }
  }

  @Test
  void aSaveReloadsThePage() throws Exception {
    Iterator<String> events = open(GUIDE);
    hub.append(SOURCE, "\nA sentence that was not there before.\n");
    next(events, "reload");
    assertTrue(get(GUIDE).body().contains("A sentence that was not there before."));
  }

  @Test
  void aTemplateAndAStyleSheetReloadThePage() throws Exception {
    Iterator<String> events = open(GUIDE);
    Path layout = folder.resolve("templates/layout.ftlh");
    Files.writeString(
        layout, Files.readString(layout).replace("<main ", "<main data-changed=\"yes\" "));
    next(events, "reload");
    assertTrue(get(GUIDE).body().contains("data-changed"));
    events = open(GUIDE);
    Path style = folder.resolve("templates/assets/hub.css");
    Files.writeString(style, Files.readString(style) + "\nmain { color: red }\n");
    next(events, "reload");
  }

  @Test
  void aMistakeLiesOverTheLastGoodPageUntilItIsMended() throws Exception {
    Iterator<String> events = open(GUIDE);
    next(events, "mended");
    String good = hub.read(SOURCE);
    hub.append(SOURCE, "\nSee [this](guide:nowhere).\n");
    assertEquals(hub.report(), next(events, "problems"));
    assertEquals(200, get(GUIDE).statusCode());
    hub.write(SOURCE, good);
    next(events, "mended");
  }

  @Test
  void aMistakeInATemplateIsShownToo() throws Exception {
    Iterator<String> events = open(GUIDE);
    next(events, "mended");
    Path template = folder.resolve("templates/guide.ftlh");
    String good = Files.readString(template);
    Files.writeString(template, good + "${view.nothing}");
    assertTrue(next(events, "problems").startsWith("error[template-error] templates/guide.ftlh:"));
    assertEquals(200, get(GUIDE).statusCode());
    Files.writeString(template, good);
    next(events, "mended");
  }

  @Test
  void aMistakeInAPageThatNobodyLooksAtIsShownAsWell() throws Exception {
    Iterator<String> events = open(GUIDE);
    next(events, "mended");
    Path template = folder.resolve("templates/champions.ftlh");
    Files.writeString(template, Files.readString(template) + "<a href=\"nowhere.html\">x</a>");
    assertTrue(next(events, "problems").startsWith("error[broken-page] champions.html"));
  }

  @Test
  void draftsAndItemsOfTheFutureAreSeenHereAndNotInABuild() throws Exception {
    Path site = hub.output();
    String about = hub.read("pages/about.md").replaceFirst("---\n", "---\ndraft: true\n");
    hub.write("pages/plans.md", about)
        .replace(
            "guides/businesses/10-getting-paid.fr.md",
            "translation: unreviewed",
            "translation: unreviewed\ndraft: true");
    String news = hub.read("news/2024-06-11-finance-meeting.md");
    hub.write("news/2030-01-01-later.md", news.replace("date: 2024-06-11", "date: 2030-01-01"));
    hub.append(
        "meetings/2024.yaml",
        "- id: 2024-11-11\n  date: 2024-11-11\n  kind: regular\n  title: T\n  draft: true\n");
    hub.build();
    for (String path :
        new String[] {
          "plans.html", "fr/" + GUIDE, "news/2030-01-01-later.html", "meetings/2024-11-11.html"
        }) {
      while (get(path).statusCode() != 200) {
        refreshed.take();
      }
      assertFalse(Files.exists(site.resolve(path)), path);
    }
    assertTrue(Files.exists(site.resolve(GUIDE)));
    assertFalse(Files.readString(site.resolve("sitemap.xml")).contains("plans"));
  }

  @Test
  void temporaryFilesOfEditorsAreIgnored() throws Exception {
    for (String name : new String[] {".x.swp", "x.md~", "#x.md#", "4913", "x.md___jb_tmp___"}) {
      hub.write("guides/businesses/" + name, "nothing");
    }
    hub.append(SOURCE, "\nMore.\n");
    assertEquals("", refreshed.take());
  }

  @Test
  void aNewFileInANewFolderIsSeen() throws Exception {
    hub.write("images/new.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    refreshed.take();
    while (get("images/new.svg").statusCode() != 200) {
      refreshed.take();
    }
  }

  @Test
  void onlyReadersFromThisMachineAreAnswered() throws Exception {
    assertEquals(
        405,
        client
            .send(
                request("").POST(HttpRequest.BodyPublishers.ofString("x")).build(),
                BodyHandlers.discarding())
            .statusCode());
    for (String method : new String[] {"PUT", "DELETE", "PATCH", "OPTIONS"}) {
      HttpRequest request = request("").method(method, HttpRequest.BodyPublishers.noBody()).build();
      assertEquals(405, client.send(request, BodyHandlers.discarding()).statusCode(), method);
    }
    HttpRequest head = request(GUIDE).HEAD().build();
    assertEquals(200, client.send(head, BodyHandlers.discarding()).statusCode());
    assertEquals(404, get("nothing.html").statusCode());
    assertEquals(403, raw("GET / HTTP/1.1\r\nHost: hub.example\r\n"));
    assertEquals(403, raw("GET / HTTP/1.1\r\nHost: localhost.hub.example:" + port() + "\r\n"));
    assertEquals(403, raw("GET / HTTP/1.1\r\nHost: localhost:1\r\n"));
    assertEquals(403, raw("GET / HTTP/1.0\r\n"));
    assertEquals(200, raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\n"));
  }

  @Test
  void noPathLeadsOutOfTheSite() throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    for (String path :
        new String[] {
          "/../secret.txt",
          "/../content/hub.yaml",
          "/..%2f..%2fsecret.txt",
          "/%2e%2e/secret.txt",
          "/..\\..\\secret.txt",
          "//secret.txt",
          "/.hub/../secret.txt",
          "/.hub/PreviewServer.class",
          "/.hub/%2e%2e/%2e%2e/secret.txt",
          "/%00",
          "/.hub-manifest",
          folder.resolve("secret.txt").toString()
        }) {
      int status = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n");
      assertTrue(status == 404 || status == 400, path + " gave " + status);
    }
  }

  private int port() {
    return URI.create(session.address()).getPort();
  }

  /** Sends a request as it is written; gives the status. */
  private int raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        OutputStream out = socket.getOutputStream()) {
      out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      return Integer.parseInt(Objects.requireNonNull(in.readLine()).split(" ", -1)[1]);
    }
  }
}
