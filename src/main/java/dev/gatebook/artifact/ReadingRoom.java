package dev.gatebook.artifact;

import dev.gatebook.model.SourceFile;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Reads files on as many threads as there are, each at a desk of its own. Whoever is done with a
 * file takes the next one, so that nobody waits for the other, however the files differ.
 */
final class ReadingRoom {
  private final List<SourceFile> files;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<List<Reading>> readings;

  private ReadingRoom(List<SourceFile> files) {
    this.files = files;
    this.readings = new AtomicReferenceArray<>(files.size());
  }

  /** What is in the files, in their order. */
  static List<Reading> read(List<SourceFile> files, Digests digests) {
    ReadingRoom room = new ReadingRoom(files);
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(desk -> room.work(new Desk(digests)));
    return IntStream.range(0, files.size())
        .mapToObj(room.readings::get)
        .flatMap(List::stream)
        .toList();
  }

  private void work(Desk desk) {
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      readings.set(i, ArtifactReader.read(files.get(i), desk));
    }
  }
}
