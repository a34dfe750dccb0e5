package org.trade4msmes.hub.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trade4msmes.hub.testkit.Repository;

/** What the checker finds at servers that make trouble. */
class LinkCheckerTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final CheckSettings PATIENT = settings(Duration.ofSeconds(20), Duration.ZERO);
  private static final CheckSettings IMPATIENT = settings(Duration.ofMillis(300), Duration.ZERO);

  private TroubleServer server;

  private static CheckSettings settings(Duration answer, Duration delay) {
    return new CheckSettings(
        "hub-test/1.0 (of the test)",
        2,
        delay,
        Duration.ofSeconds(2),
        Duration.ofSeconds(2),
        answer,
        answer,
        answer.multipliedBy(30),
        64 << 10,
        5,
        3,
        Duration.ofMillis(5),
        Duration.ofSeconds(2),
        64);
  }

  @BeforeEach
  void start() throws Exception {
    server = TroubleServer.start("User-agent: *\nDisallow: /private/\n");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/page, PAGE, 200",
    "/file.pdf, PAGE, 200",
    "/no-head, PAGE, 200",
    "/head-not-found, PAGE, 200",
    "/head-reset, PAGE, 200",
    "/away, PAGE, 200",
    "/fails-once, PAGE, 200",
    "/busy-once, PAGE, 200",
    "/endless, PAGE, 200",
    "/packed, PAGE, 200",
    "/moved, MOVED, 200",
    "/moved-twice, MOVED, 200",
    "/not-found, NOT_FOUND, 404",
    "/gone, REMOVED, 410",
    "/moved-to-gone, REMOVED, 410",
    "/to-front, FRONT_PAGE, 200",
    "/to-home, FRONT_PAGE, 200",
    "/to-error-page, SOFT_NOT_FOUND, 200",
    "/soft, SOFT_NOT_FOUND, 200",
    "/soft-fr, SOFT_NOT_FOUND, 200",
    "/parked, PARKED, 200",
    "/empty, EMPTY_PAGE, 200",
    "/forbidden, REFUSED, 403",
    "/login, REFUSED, 401",
    "/private/page, ROBOTS, 0",
    "/teapot, ODD_STATUS, 418",
    "/fails, SERVER_ERROR, 500",
    "/busy, TOO_MANY_REQUESTS, 429",
    "/loop, REDIRECT_LOOP, 0",
    "/endless-redirect, TOO_MANY_REDIRECTS, 0",
    "/no-location, BAD_REDIRECT, 302",
    "/to-mail, BAD_REDIRECT, 301",
    "/reset, BROKEN_OFF, 0",
    "/silent, BROKEN_OFF, 0",
    "/cut-short, BROKEN_OFF, 0",
    "/not-http, BAD_ANSWER, 0",
    "/huge-head, BAD_ANSWER, 0",
  })
  void everyKindOfTroubleIsToldApart(String path, Finding finding, int status) throws Exception {
    LinkResult result = check(PATIENT, server.url(path));
    assertEquals(finding, result.finding(), result::sentence);
    assertEquals(status, result.status());
    assertEquals(NOW, result.checked());
  }

  @ParameterizedTest
  @CsvSource({"/never, ANSWER_TIMEOUT", "/slow-drip, BODY_TIMEOUT"})
  void whatTakesTooLongIsGivenUp(String path, Finding finding) throws Exception {
    assertEquals(finding, check(IMPATIENT, server.url(path)).finding());
  }

  @Test
  void allThatALinkTakesIsLimited() throws Exception {
    CheckSettings brief =
        new CheckSettings(
            "hub-test/1.0",
            2,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(2),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofMillis(300),
            1000,
            5,
            3,
            Duration.ZERO,
            Duration.ZERO,
            8);
    assertEquals(Finding.TOTAL_TIMEOUT, check(brief, server.url("/never")).finding());
  }

  @Test
  void aHostThatIsNotThereAndAPortThatIsClosed() throws Exception {
    int port;
    try (ServerSocket closing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closing.getLocalPort();
    }
    Map<String, Finding> found =
        checkAll(
            PATIENT,
            AddressPolicy.all(),
            List.of(
                server.url("/page"),
                "http://127.0.0.1:" + port + "/page",
                "http://nowhere.invalid/page",
                "http://not a host/"));
    assertEquals(Finding.CONNECTION_REFUSED, found.get("http://127.0.0.1:" + port + "/page"));
    assertEquals(Finding.UNKNOWN_HOST, found.get("http://nowhere.invalid/page"));
    assertEquals(Finding.BAD_ADDRESS, found.get("http://not a host/"));
  }

  @ParameterizedTest
  @CsvSource({
    "good, PAGE",
    "expired, TLS_EXPIRED",
    "other, TLS_WRONG_HOST",
    "unknown, TLS_UNTRUSTED"
  })
  void faultsOfCertificatesAreToldApart(String certificate, Finding finding) throws Exception {
    try (TroubleServer secure =
        new TroubleServer(
            tls(certificate).getServerSocketFactory(), InetAddress.getLoopbackAddress(), 0, "")) {
      String url = "https://127.0.0.1:" + secure.port() + "/page";
      assertEquals(finding, check(PATIENT, url).finding());
    }
  }

  @Test
  void aPortThatDoesNotSpeakTlsIsNoSecureConnection() throws Exception {
    String url = server.url("/page").replace("http:", "https:");
    assertEquals(Finding.TLS_FAILED, check(PATIENT, url).finding());
  }

  @Test
  void newAddressesAreRecorded() throws Exception {
    LinkResult twice = check(PATIENT, server.url("/moved-twice"));
    assertEquals(server.url("/page"), twice.movedTo());
    assertEquals(
        List.of(
            new LinkResult.Hop(308, server.url("/moved")),
            new LinkResult.Hop(301, server.url("/page"))),
        twice.hops());
    LinkResult partly = check(PATIENT, server.url("/moved-then-away"));
    assertEquals(server.url("/away"), partly.movedTo(), "only as far as it is for good");
    LinkResult odd = check(PATIENT, server.url("/moved-oddly"));
    assertEquals(server.url("/page?a=b%20c%7Cd"), odd.movedTo());
    LinkResult temporary = check(PATIENT, server.url("/away"));
    assertEquals(Verdict.OK, temporary.verdict());
    assertEquals(1, temporary.hops().size());
  }

  @Test
  void privateAddressesAreRefusedAlsoAfterARedirect() throws Exception {
    Map<String, Finding> found =
        checkAll(
            PATIENT,
            AddressPolicy.publicOnly(),
            List.of(
                server.url("/page"),
                "http://localhost:" + server.port() + "/page",
                "http://10.1.2.3/",
                "http://[::1]:" + server.port() + "/page"));
    found.values().forEach(finding -> assertEquals(Finding.PRIVATE_ADDRESS, finding));
    assertEquals(List.of(), server.asked(), "no request was made");
    AddressPolicy onlyThisMachine = InetAddress::isLoopbackAddress;
    Map<String, Finding> redirected =
        checkAll(
            PATIENT,
            onlyThisMachine,
            List.of(server.url("/to-private"), server.url("/to-metadata")));
    redirected.values().forEach(finding -> assertEquals(Finding.PRIVATE_ADDRESS, finding));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false",
    "10.0.0.1, false",
    "172.16.0.1, false",
    "172.32.0.1, true",
    "192.168.1.1, false",
    "169.254.169.254, false",
    "100.64.0.1, false",
    "100.128.0.1, true",
    "0.0.0.0, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "192.0.2.1, false",
    "198.18.0.1, false",
    "8.8.8.8, true",
    "::1, false",
    "::, false",
    "fe80::1, false",
    "fc00::1, false",
    "fd12::1, false",
    "::ffff:10.0.0.1, false",
    "64:ff9b::a00:1, false",
    "64:ff9b::808:808, true",
    "2002:a00:1::1, false",
    "2002:808:808::1, true",
    "2001:db8::1, false",
    "2606:4700::1, true"
  })
  void onlyPublicAddressesArePublic(String address, boolean isPublic) throws Exception {
    assertEquals(isPublic, AddressPolicy.publicOnly().allows(InetAddress.getByName(address)));
  }

  @Test
  void aHostGetsTwoRequestsAtATimeAndItsRobotsFileIsReadOnce() throws Exception {
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      urls.add(server.url("/page?" + i));
    }
    checkAll(PATIENT, AddressPolicy.all(), urls);
    assertTrue(server.mostAtOnce() <= 2, () -> server.mostAtOnce() + " at once");
    assertEquals(1, server.asked().stream().filter("GET /robots.txt"::equals).count());
    assertEquals(40, server.asked().stream().filter("HEAD /page"::equals).count());
    assertEquals(40, server.asked().stream().filter("GET /page"::equals).count());
  }

  @Test
  void aCrawlDelayIsKept() throws Exception {
    try (TroubleServer slow = TroubleServer.start("User-agent: hub-test\nCrawl-delay: 0.2\n")) {
      long start = System.nanoTime();
      checkAll(
          PATIENT,
          AddressPolicy.all(),
          List.of(slow.url("/file.pdf?1"), slow.url("/file.pdf?2"), slow.url("/file.pdf?3")));
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(took.compareTo(Duration.ofMillis(400)) >= 0, took::toString);
    }
  }

  @Test
  void aRobotsFileThatFailsMeansNo() throws Exception {
    try (TroubleServer failing = TroubleServer.start("error")) {
      assertEquals(Finding.ROBOTS_UNREADABLE, check(PATIENT, failing.url("/page")).finding());
      assertFalse(failing.asked().contains("HEAD /page"));
    }
  }

  @Test
  void aFileIsNotFetchedWhenItsHeadIsEnough() throws Exception {
    check(PATIENT, server.url("/file.pdf"));
    assertEquals(List.of("GET /robots.txt", "HEAD /file.pdf"), server.asked());
  }

  @Test
  void aHostOutOfReachIsNotAskedForEachOfItsLinks() throws Exception {
    List<String> urls = new ArrayList<>(List.of(server.url("/page")));
    for (int i = 0; i < 30; i++) {
      urls.add("http://127.0.0.1:" + server.port() + "/never?" + i);
    }
    Map<String, Finding> found = checkAll(IMPATIENT, AddressPolicy.all(), urls);
    assertEquals(Finding.PAGE, found.get(server.url("/page")));
    assertEquals(31, found.size());
    long asked = server.asked().stream().filter("HEAD /never"::equals).count();
    assertTrue(asked < 20, () -> asked + " requests");
  }

  @Test
  void aNetworkThatGoesEndsTheRunAndSpoilsNoResult() throws Exception {
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      urls.add("http://host-" + i + ".invalid/page");
    }
    List<LinkResult> told = new ArrayList<>();
    LinkChecker checker = checker(PATIENT, AddressPolicy.all());
    assertThrows(NetworkGoneException.class, () -> checker.check(links(urls), told::add));
    assertEquals(List.of(), told);
  }

  @Test
  void manyDeadHostsAreNoDeadNetworkWhileOneAnswers() throws Exception {
    List<String> urls = new ArrayList<>(List.of(server.url("/page")));
    for (int i = 0; i < 12; i++) {
      urls.add("http://host-" + i + ".invalid/page");
    }
    Map<String, Finding> found = checkAll(PATIENT, AddressPolicy.all(), urls);
    assertEquals(13, found.size());
  }

  private static LinkResult check(CheckSettings settings, String url) throws Exception {
    List<LinkResult> results = new ArrayList<>();
    checker(settings, AddressPolicy.all()).check(links(List.of(url)), results::add);
    assertEquals(1, results.size());
    return results.getFirst();
  }

  private static Map<String, Finding> checkAll(
      CheckSettings settings, AddressPolicy policy, List<String> urls) throws Exception {
    Map<String, Finding> found = new TreeMap<>();
    checker(settings, policy)
        .check(links(urls), result -> found.put(result.url(), result.finding()));
    return found;
  }

  private static LinkChecker checker(CheckSettings settings, AddressPolicy policy)
      throws Exception {
    return new LinkChecker(settings, policy, tls("good"), InstantSource.fixed(NOW));
  }

  private static List<HubLink> links(List<String> urls) {
    return urls.stream().map(url -> new HubLink(url, List.of())).toList();
  }

  /** Trusts the tests' own authority, and shows one of its certificates. */
  private static SSLContext tls(String alias) throws Exception {
    KeyStore all = keyStore("hosts.p12");
    KeyStore one = KeyStore.getInstance("PKCS12");
    char[] password = "changeit".toCharArray();
    one.load(null, password);
    one.setKeyEntry(alias, all.getKey(alias, password), password, all.getCertificateChain(alias));
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(one, password);
    Arrays.fill(password, ' ');
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(keyStore("trust.p12"));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore keyStore(String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(Repository.testResource("fixtures/tls/" + name))) {
      store.load(in, "changeit".toCharArray());
    }
    return store;
  }
}
