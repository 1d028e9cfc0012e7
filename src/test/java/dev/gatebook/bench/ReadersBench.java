package dev.gatebook.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.sun.management.OperatingSystemMXBean;
import dev.gatebook.artifact.Artifacts;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Compares the reading of reports, and other parsers of XML, with a bare parse of the same bytes by
 * Aalto on the same threads: {@code java -Xmx512m … ReadersBench FOLDER [ROUNDS]}. The bare parse
 * opens each file, walks over all events and takes each name and each value of an attribute, but no
 * text. A second one takes the texts as well, and a third one also the SHA-256 of the bytes.
 * Reports are read as {@code inspect} does it, and as they are for an audit, where digests are
 * kept. Woodstox takes part when its jar is on the class path. Everybody takes turns; what is told
 * are the medians and, round by round, the ratios to the bare parse, for the clock and for the time
 * on processors, of all threads, the collector and the compiler included.
 */
final class ReadersBench {
  private static final String WOODSTOX = "com.ctc.wstx.stax.WstxInputFactory";

  /** What is taken beyond names and attributes. */
  private enum Extra {
    NOTHING,
    TEXTS,
    TEXTS_AND_DIGEST
  }

  private final List<SourceFile> files;
  private final List<Runner> runners = new ArrayList<>();

  private ReadersBench(List<Path> files) {
    this.files = files.stream().map(ReadersBench::source).toList();
    runners.add(new Runner("Aalto, bare", new InputFactoryImpl()));
    runners.add(new Runner("Aalto, texts", new InputFactoryImpl(), Extra.TEXTS));
    runners.add(new Runner("Aalto, digest", new InputFactoryImpl(), Extra.TEXTS_AND_DIGEST));
    runners.add(new Runner("inspected", Artifacts::look));
    runners.add(new Runner("read to be kept", Artifacts::read));
    runners.add(new Runner("JDK, bare", XMLInputFactory.newDefaultFactory()));
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    List<Path> files = files(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
    long bytes = files.stream().mapToLong(ReadersBench::size).sum();
    say(
        "%d files, %.1f MB, %d threads, %d MB of heap",
        files.size(),
        bytes / 1e6,
        ForkJoinPool.getCommonPoolParallelism() + 1,
        Runtime.getRuntime().maxMemory() >> 20);
    ReadersBench bench = new ReadersBench(files);
    bench.addWoodstox();
    for (int i = 0; i < rounds; i++) {
      bench.runners.forEach(Runner::run);
    }
    Runner bare = bench.runners.get(0);
    bench.runners.forEach(runner -> runner.tell(bare));
  }

  private void addWoodstox() throws ReflectiveOperationException {
    try {
      Class<?> woodstox = Class.forName(WOODSTOX);
      XMLInputFactory factory =
          woodstox.asSubclass(XMLInputFactory.class).getDeclaredConstructor().newInstance();
      runners.add(new Runner("Woodstox, bare", factory));
    } catch (ClassNotFoundException e) {
      say("Woodstox is not on the class path");
    }
  }

  /** One of those that take turns. */
  private final class Runner {
    private final String name;
    private final ToLongFunction<List<SourceFile>> work;
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> busy = new ArrayList<>();
    private long counted;

    Runner(String name, Function<List<SourceFile>, Measured> reader) {
      this.name = name;
      this.work = all -> reader.apply(all).totals().total();
    }

    Runner(String name, XMLInputFactory factory) {
      this(name, factory, Extra.NOTHING);
    }

    Runner(String name, XMLInputFactory factory, Extra extra) {
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      this.name = name;
      this.work = all -> all.parallelStream().mapToLong(file -> parse(file, factory, extra)).sum();
    }

    void run() {
      System.gc();
      long start = System.nanoTime();
      long cpu = cpuNanos();
      counted = work.applyAsLong(files);
      busy.add((cpuNanos() - cpu) / 1e9);
      seconds.add((System.nanoTime() - start) / 1e9);
    }

    void tell(Runner bare) {
      say(
          "%-16s %6.2f s (%4.2f of bare), %6.2f s of processors (%4.2f of bare), %d",
          name,
          median(seconds),
          median(ratios(seconds, bare.seconds)),
          median(busy),
          median(ratios(busy, bare.busy)),
          counted);
    }
  }

  private static List<Double> ratios(List<Double> ours, List<Double> theirs) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i) / theirs.get(i));
    }
    return ratios;
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long parse(SourceFile file, XMLInputFactory factory, Extra extra) {
    try (InputStream raw = file.content().open()) {
      InputStream bytes =
          extra == Extra.TEXTS_AND_DIGEST
              ? new DigestInputStream(raw, MessageDigest.getInstance("SHA-256"))
              : raw;
      InputStream in = new BufferedInputStream(bytes, 32 * 1024);
      return parse(factory.createXMLStreamReader(in), extra);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException | NoSuchAlgorithmException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Elements and attributes, and texts where they are asked for, each looked at once. */
  private static long parse(XMLStreamReader xml, Extra extra) throws XMLStreamException {
    long seen = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.CHARACTERS && extra != Extra.NOTHING) {
        seen += xml.getText().isEmpty() ? 0 : 1;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        seen += xml.getLocalName().isEmpty() ? 0 : 1;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          seen += xml.getAttributeValue(i).isEmpty() ? 0 : 1;
        }
      }
    }
    xml.close();
    return seen;
  }

  private static SourceFile source(Path file) {
    return new SourceFile(
        file.getFileName().toString(), size(file), () -> Files.newInputStream(file));
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

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
