package org.trade4msmes.hub.links;

import java.net.ConnectException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes single requests and tells in which way they failed. Redirects are not followed here.
 *
 * <p>An address is looked up and judged before each request. The JDK keeps a look-up for some
 * seconds, so the request goes to an address that was judged.
 */
final class WebClient implements AutoCloseable {
  private final CheckSettings settings;
  private final AddressPolicy addresses;
  private final HttpClient client;
  private final Semaphore places;

  WebClient(CheckSettings settings, AddressPolicy addresses, SSLContext tls) {
    this.settings = settings;
    this.addresses = addresses;
    this.places = new Semaphore(settings.atOnce());
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(settings.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .sslContext(tls)
            .build();
  }

  /** Asks for the head of an answer. */
  Answer head(URI uri, Duration atMost) throws InterruptedException {
    return send("HEAD", uri, atMost, false);
  }

  /** Asks for a page and reads its beginning if it is HTML or {@code anyType}. */
  Answer get(URI uri, Duration atMost, boolean anyType) throws InterruptedException {
    return send("GET", uri, atMost, anyType);
  }

  private Answer send(String method, URI uri, Duration atMost, boolean anyType)
      throws InterruptedException {
    places.acquire();
    try {
      Finding unfit = unfit(uri);
      return unfit != null ? new Answer.Failure(unfit) : exchange(method, uri, atMost, anyType);
    } finally {
      places.release();
    }
  }

  private @Nullable Finding unfit(URI uri) {
    try {
      String host = uri.getHost().replaceAll("^\\[|]$", "");
      boolean allowed = Stream.of(InetAddress.getAllByName(host)).allMatch(addresses::allows);
      return allowed ? null : Finding.PRIVATE_ADDRESS;
    } catch (UnknownHostException e) {
      return Finding.UNKNOWN_HOST;
    }
  }

  private Answer exchange(String method, URI uri, Duration atMost, boolean anyType)
      throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .method(method, HttpRequest.BodyPublishers.noBody())
            // Over plain HTTP, the offer of HTTP/2 confuses some servers.
            .version(
                uri.getScheme().equals("https")
                    ? HttpClient.Version.HTTP_2
                    : HttpClient.Version.HTTP_1_1)
            .timeout(settings.answerTimeout())
            .header("User-Agent", settings.userAgent())
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Accept-Language", "en,fr;q=0.7,es;q=0.7,*;q=0.5")
            .build();
    AtomicBoolean answered = new AtomicBoolean();
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(
            request,
            head -> {
              answered.set(true);
              boolean wanted = anyType || Answer.Response.isHtml(head.headers());
              return new BodyReader(wanted ? settings.largestBody() : 0);
            });
    try {
      Duration longest = settings.answerTimeout().plus(settings.bodyTimeout());
      long nanos = Math.min(longest.toNanos(), atMost.toNanos());
      HttpResponse<byte[]> response = future.get(nanos, TimeUnit.NANOSECONDS);
      return new Answer.Response(
          response.statusCode(), response.headers(), ByteBuffer.wrap(response.body()));
    } catch (TimeoutException e) {
      future.cancel(true);
      return new Answer.Failure(answered.get() ? Finding.BODY_TIMEOUT : Finding.ANSWER_TIMEOUT);
    } catch (ExecutionException e) {
      return new Answer.Failure(finding(Objects.requireNonNull(e.getCause())));
    } catch (InterruptedException e) {
      future.cancel(true);
      throw e;
    }
  }

  private static Finding finding(Throwable failure) {
    return switch (failure) {
      case HttpConnectTimeoutException e -> Finding.CONNECT_TIMEOUT;
      case HttpTimeoutException e -> Finding.ANSWER_TIMEOUT;
      case SSLException e -> tls(e);
      case NoRouteToHostException e -> Finding.NO_ROUTE;
      case ConnectException e ->
          has(e, UnresolvedAddressException.class)
              ? Finding.UNKNOWN_HOST
              : Finding.CONNECTION_REFUSED;
      case ProtocolException e -> Finding.BAD_ANSWER;
      default -> {
        String message = String.valueOf(failure.getMessage());
        boolean odd = message.contains("status line") || message.contains("nvalid header");
        yield has(failure, SSLException.class)
            ? tls(failure)
            : odd || has(failure, ProtocolException.class)
                ? Finding.BAD_ANSWER
                : Finding.BROKEN_OFF;
      }
    };
  }

  private static Finding tls(Throwable failure) {
    if (has(failure, CertificateExpiredException.class)
        || has(failure, CertificateNotYetValidException.class)) {
      return Finding.TLS_EXPIRED;
    }
    if (has(failure, CertPathBuilderException.class)
        || has(failure, CertPathValidatorException.class)) {
      return Finding.TLS_UNTRUSTED;
    }
    return has(failure, CertificateException.class) ? Finding.TLS_WRONG_HOST : Finding.TLS_FAILED;
  }

  private static boolean has(@Nullable Throwable failure, Class<? extends Throwable> type) {
    return failure != null && (type.isInstance(failure) || has(failure.getCause(), type));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
