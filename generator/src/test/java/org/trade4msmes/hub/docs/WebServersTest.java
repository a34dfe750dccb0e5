package org.trade4msmes.hub.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/**
 * The configurations of {@code docs/servers}, run by the real servers where they are installed:
 * {@code apt-get install nginx-light apache2}.
 */
class WebServersTest {
  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  /** The servers, with the frame that a distribution's own configuration is for ours. */
  enum Server {
    NGINX("/usr/sbin/nginx") {
      @Override
      String frame(Path folder, String site) {
        return """
        user root;
        daemon off;
        pid %1$s/pid;
        error_log %1$s/errors;
        events {}
        http {
          include /etc/nginx/mime.types;
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
        %2$s
        }
        """
            .replace("%1$s", folder.toString())
            .replace("%2$s", site);
      }

      @Override
      List<String> command(Path folder, Path configuration) {
        return List.of("-p", folder.toString(), "-c", configuration.toString());
      }
    },
    APACHE("/usr/sbin/apache2") {
      @Override
      String frame(Path folder, String site) {
        StringBuilder modules = new StringBuilder();
        for (String module :
            List.of(
                "mpm_event",
                "authz_core",
                "rewrite",
                "headers",
                "deflate",
                "filter",
                "mime",
                "dir",
                "alias")) {
          modules.append(
              "LoadModule %1$s_module /usr/lib/apache2/modules/mod_%1$s.so\n"
                  .replace("%1$s", module));
        }
        return """
        ServerRoot %1$s
        PidFile %1$s/pid
        ErrorLog %1$s/errors
        DefaultRuntimeDir %1$s
        User www-data
        Group www-data
        TypesConfig /etc/mime.types
        """
                .replace("%1$s", folder.toString())
            + modules
            + site;
      }

      @Override
      List<String> command(Path folder, Path configuration) {
        return List.of("-D", "FOREGROUND", "-f", configuration.toString());
      }
    };

    private final String program;

    Server(String program) {
      this.program = program;
    }

    abstract String frame(Path folder, String site);

    abstract List<String> command(Path folder, Path configuration);

    private String file() {
      return this == NGINX ? "nginx.conf" : "apache.conf";
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServerDoesWhatTheSiteNeeds(Server server) throws Exception {
    assumeTrue(Files.isExecutable(Path.of(server.program)), server.program + " is not installed");
    int port = freePort();
    String base = "http://127.0.0.1:" + port + "/";
    HubFixture hub = HubFixture.small(folder).at(base);
    hub.append("redirects.yaml", "- from: old/elsewhere.html\n  to: resource:" + resource() + "\n");
    hub.build();
    letEverybodyRead(folder);
    Process process = start(server, hub.output(), port);
    try {
      await(process, base);
      assertPages(base);
      assertCaching(base, hub.output());
      assertRedirects(base);
      assertMissing(base);
    } finally {
      process.destroy();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the server ends");
    }
  }

  private void assertPages(String base) throws Exception {
    HttpResponse<String> home = get(base, "gzip");
    assertEquals(200, home.statusCode());
    assertEquals("gzip", header(home, "content-encoding"));
    assertEquals("text/html; charset=utf-8", lower(header(home, "content-type")));
    assertTrue(header(home, "vary").contains("Accept-Encoding"), header(home, "vary"));
    String policy = header(home, "content-security-policy");
    String own = Files.readString(Repository.templates().resolve("layout.ftlh"));
    String inPages = own.replaceFirst("(?s).*?assign policy = \"(.*?)\">.*", "$1");
    assertEquals(inPages + "; frame-ancestors 'none'", policy);
    assertEquals("nosniff", header(home, "x-content-type-options"));
    HttpResponse<String> plain = get(base + "index.html", "identity");
    assertTrue(plain.body().contains("</html>"));
    assertEquals("", header(plain, "content-encoding"));
    assertTrue(header(get(base + "sitemap.xml", "gzip"), "content-type").contains("xml"));
  }

  private void assertCaching(String base, Path site) throws Exception {
    String asset;
    try (Stream<Path> files = Files.list(site.resolve("assets"))) {
      asset =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".css"))
              .findFirst()
              .orElseThrow();
    }
    HttpResponse<String> style = get(base + "assets/" + asset, "gzip");
    assertEquals("public, max-age=31536000, immutable", header(style, "cache-control"));
    assertEquals("gzip", header(style, "content-encoding"));
    HttpResponse<String> page = get(base + "about.html", "identity");
    assertEquals("no-cache", header(page, "cache-control"));
    HttpRequest again =
        HttpRequest.newBuilder(URI.create(base + "about.html"))
            .header("If-Modified-Since", header(page, "last-modified"))
            .build();
    int status = client.send(again, HttpResponse.BodyHandlers.discarding()).statusCode();
    assertEquals(304, status, "what has not changed is not sent again");
  }

  private void assertRedirects(String base) throws Exception {
    HttpResponse<String> moved = get(base + "old/about.html", "identity");
    assertEquals(301, moved.statusCode());
    assertEquals(base + "about.html", URI.create(base).resolve(header(moved, "location")) + "");
    HttpResponse<String> out = get(base + "old/elsewhere.html", "identity");
    assertEquals(301, out.statusCode());
    assertTrue(header(out, "location").startsWith("https://"), header(out, "location"));
  }

  private void assertMissing(String base) throws Exception {
    for (String language : List.of("", "fr/", "es/")) {
      HttpResponse<String> missing = get(base + language + "no/such/page.html", "identity");
      assertEquals(404, missing.statusCode());
      String code = language.isEmpty() ? "en" : language.substring(0, 2);
      assertTrue(missing.body().contains("<html lang=\"" + code + "\""), missing.body());
      assertTrue(missing.body().contains("href=\"" + base + "assets/hub."), "styles are found");
    }
    for (String hidden : List.of(".hub-manifest", "_redirects", "redirects.map")) {
      assertEquals(404, get(base + hidden, "identity").statusCode(), hidden);
    }
    assertFalse(get(base + "..%2f..%2fetc/passwd", "identity").body().contains("root:"));
  }

  private Process start(Server server, Path site, int port) throws IOException {
    Path run = Files.createDirectories(folder.resolve("run"));
    String written =
        Files.readString(Repository.root().resolve("docs/servers").resolve(server.file()))
            .replace("/var/www/hub", site.toString())
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace(
                "<VirtualHost *:80>",
                "Listen 127.0.0.1:" + port + "\n<VirtualHost *:" + port + ">");
    Path configuration = folder.resolve(server.file());
    Files.writeString(configuration, server.frame(run, written));
    return new ProcessBuilder(
            Stream.concat(Stream.of(server.program), server.command(run, configuration).stream())
                .toList())
        .redirectErrorStream(true)
        .redirectOutput(run.resolve("output").toFile())
        .start();
  }

  /** Asks until the server answers. */
  private void await(Process process, String base) throws Exception {
    while (true) {
      try {
        get(base, "identity");
        return;
      } catch (ConnectException e) {
        assertTrue(process.isAlive(), () -> output());
        Thread.onSpinWait();
      }
    }
  }

  private String output() {
    StringBuilder all = new StringBuilder();
    for (String name : List.of("output", "errors")) {
      try {
        all.append(Files.readString(folder.resolve("run").resolve(name)));
      } catch (IOException e) {
        all.append(name).append(": ").append(e);
      }
    }
    return all.toString();
  }

  private HttpResponse<String> get(String url, String encoding) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(url)).header("Accept-Encoding", encoding).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  private static String lower(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  private static String resource() throws IOException {
    String resources =
        Files.readString(Repository.testResource("fixtures/small/resources/trade-finance.yaml"));
    return resources.replaceFirst("(?s).*?- id: (\\S+).*", "$1");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Servers that are started as root read files as somebody else. */
  private static void letEverybodyRead(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        String rights = Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
      }
    }
  }
}
