package dev.gatebook.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.gatebook.artifact.Artifacts;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Compares parsers of XML, and the reading of reports with a bare parse of the same bytes on one
 * thread: {@code java -Xmx512m … ReadersBench FOLDER [ROUNDS]}. Woodstox takes part when its jar is
 * on the class path. What is told are the medians of the rounds and the ratios of one run.
 */
final class ReadersBench {
  private static final String WOODSTOX = "com.ctc.wstx.stax.WstxInputFactory";

  private ReadersBench() {}

  private interface Round {
    long run() throws Exception;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    List<Path> files = files(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    long bytes = files.stream().mapToLong(ReadersBench::size).sum();
    System.out.printf(Locale.ROOT, "%d files, %.1f MB%n", files.size(), bytes / 1e6);
    double aalto = median("Aalto, bare", rounds, () -> parse(files, new InputFactoryImpl()));
    median("JDK, bare", rounds, () -> parse(files, XMLInputFactory.newDefaultFactory()));
    if (isThere(WOODSTOX)) {
      XMLInputFactory woodstox =
          Class.forName(WOODSTOX)
              .asSubclass(XMLInputFactory.class)
              .getDeclaredConstructor()
              .newInstance();
      median("Woodstox, bare", rounds, () -> parse(files, woodstox));
    }
    double read = median("read as reports", rounds, () -> read(files));
    System.out.printf(Locale.ROOT, "reports to bare parse: %.2f%n", read / aalto);
    System.out.println("heap at most: " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
  }

  private static double median(String what, int rounds, Round round) throws Exception {
    double[] seconds = new double[rounds];
    double[] busy = new double[rounds];
    long counted = 0;
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      long cpu = cpuNanos();
      counted = round.run();
      busy[i] = (cpuNanos() - cpu) / 1e9;
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    Arrays.sort(busy);
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f s, %.2f s of this thread, %d%n",
        what,
        seconds[rounds / 2],
        busy[rounds / 2],
        counted);
    return busy[rounds / 2];
  }

  /** Time that this thread was on a processor; other load does not count. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Elements and attributes, each looked at once. */
  private static long parse(List<Path> files, XMLInputFactory factory)
      throws IOException, XMLStreamException {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    long seen = 0;
    for (Path file : files) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 32 * 1024)) {
        seen += parse(factory.createXMLStreamReader(in));
      }
    }
    return seen;
  }

  private static long parse(XMLStreamReader xml) throws XMLStreamException {
    long seen = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        seen += xml.getLocalName().isEmpty() ? 0 : 1;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          seen += xml.getAttributeValue(i).isEmpty() ? 0 : 1;
        }
      }
    }
    xml.close();
    return seen;
  }

  private static long read(List<Path> files) {
    Measured measured =
        Artifacts.read(
            files.stream()
                .map(
                    file ->
                        new SourceFile(
                            file.getFileName().toString(),
                            size(file),
                            () -> Files.newInputStream(file)))
                .toList());
    return measured.totals().total();
  }

  private static List<Path> files(Path given) throws IOException {
    if (Files.isRegularFile(given)) {
      return List.of(given);
    }
    try (Stream<Path> walk = Files.list(given)) {
      return walk.sorted().toList();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }
}
