package dev.gatebook.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a server answers, given up when not all of it has come in time. */
final class Hurried extends FilterInputStream {
  private final URI from;
  private final Duration patience;
  private final AtomicBoolean late = new AtomicBoolean();

  Hurried(InputStream body, URI from, Duration patience) {
    super(body);
    this.from = from;
    this.patience = patience;
    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> giveUp(body));
  }

  private void giveUp(InputStream body) {
    late.set(true);
    try {
      body.close();
    } catch (IOException e) {
      late.set(true);
    }
  }

  @Override
  public int read() throws IOException {
    return inTime(() -> in.read());
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    return inTime(() -> in.read(into, at, length));
  }

  private int inTime(Reading reading) throws IOException {
    int read;
    try {
      read = reading.read();
    } catch (IOException e) {
      throw late.get() ? tooLate(e) : e;
    }
    if (late.get()) {
      throw tooLate(new IOException("the connection was closed"));
    }
    return read;
  }

  private IOException tooLate(IOException cause) {
    return new IOException(
        from + " did not send all of it within " + patience.toSeconds() + " s", cause);
  }

  @FunctionalInterface
  private interface Reading {
    int read() throws IOException;
  }
}
