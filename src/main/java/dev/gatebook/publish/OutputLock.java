package dev.gatebook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer at a time at an output folder, across processes and threads. The lock file is
 * removed at the end; one that a killed process left is free.
 */
final class OutputLock implements AutoCloseable {
  /** The lock of the operating system belongs to the process, so threads need one of their own. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  /** Far behind the content, which others must be able to read while it is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Waits until nobody else writes. */
  static OutputLock of(Path file) throws IOException {
    THREADS.lock();
    try {
      return new OutputLock(file, locked(file));
    } catch (IOException | RuntimeException e) {
      THREADS.unlock();
      throw e;
    }
  }

  private static FileChannel locked(Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        channel.lock(LOCKED_BYTE, 1, false);
        if (isStillThere(file, channel)) {
          return channel;
        }
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
      channel.close();
    }
  }

  /** The writer before may have removed the file while this one waited at it. */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    String sign = ProcessHandle.current().pid() + " " + UUID.randomUUID();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(sign.getBytes(StandardCharsets.UTF_8)), 0);
    try {
      return Files.readString(file).equals(sign);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
      THREADS.unlock();
    }
  }
}
