package org.trade4msmes.hub.links;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads the beginning of a body and hangs up when it has enough, so that no body is too large. */
final class BodyReader implements HttpResponse.BodySubscriber<byte[]> {
  private final int most;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> result = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  BodyReader(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return result;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (most == 0) {
      finish();
    } else {
      given.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] bytes = new byte[Math.min(buffer.remaining(), most - read.size())];
      buffer.get(bytes);
      read.writeBytes(bytes);
    }
    if (read.size() >= most) {
      finish();
    }
  }

  private void finish() {
    if (subscription != null) {
      subscription.cancel();
    }
    result.complete(read.toByteArray());
  }

  @Override
  public void onError(Throwable problem) {
    result.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    result.complete(read.toByteArray());
  }
}
