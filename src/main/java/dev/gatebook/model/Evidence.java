package dev.gatebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something that can be looked up to see whether a claim holds. */
public sealed interface Evidence {
  /** What every piece of evidence has. */
  Basis basis();

  /** Calls the case for this kind of evidence. */
  <R> R match(Cases<R> cases);

  /** Itself when it is of that kind, for a reader that looks at no other. */
  default <T extends Evidence> Stream<T> as(Class<T> kind) {
    return kind.isInstance(this) ? Stream.of(kind.cast(this)) : Stream.empty();
  }

  /** The YAML key and JSON word of the kind, such as {@code tests}. */
  default String kind() {
    return match(new KindName());
  }

  /**
   * What every piece of evidence has.
   *
   * @param at where it is written
   * @param note a remark of the author, {@link Prose#EMPTY} when there is none
   * @param environment where it holds, such as {@code local} or {@code production}
   */
  record Basis(SourceRef at, Prose note, Optional<String> environment) {}

  /**
   * Tests that must have run.
   *
   * @param select glob on {@code class#name}, {@code class} or {@code name}; {@code *} for all
   *     tests
   * @param counts what the counts of the selected tests must be; when empty: none may fail
   */
  record Tests(Basis basis, String select, Map<TestCount, Expectation> counts) implements Evidence {
    public Tests {
      counts = Map.copyOf(counts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.tests(this);
    }
  }

  /**
   * Coverage that must be reached.
   *
   * @param within package or folder that is meant; empty for the whole
   */
  record Coverage(Basis basis, Optional<String> within, Map<CoverageUnit, Expectation> shares)
      implements Evidence {
    public Coverage {
      shares = Map.copyOf(shares);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.coverage(this);
    }
  }

  /**
   * A file of the repository at the audit's commit.
   *
   * @param path path from the root of the repository
   * @param lines the lines that are meant; empty for the whole file
   * @param contains texts that must stand there
   * @param lacks texts that must not stand there
   * @param symbols identifiers that must stand there as whole words
   * @param present false when the claim is that the file is gone
   */
  record File(
      Basis basis,
      String path,
      List<LineRange> lines,
      List<String> contains,
      List<String> lacks,
      List<String> symbols,
      boolean present)
      implements Evidence {
    public File {
      lines = List.copyOf(lines);
      contains = List.copyOf(contains);
      lacks = List.copyOf(lacks);
      symbols = List.copyOf(symbols);
    }

    /** A file without symbols to look for. */
    public File(
        Basis basis,
        String path,
        List<LineRange> lines,
        List<String> contains,
        List<String> lacks,
        boolean present) {
      this(basis, path, lines, contains, lacks, List.of(), present);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.file(this);
    }
  }

  /**
   * Alerts of static analysis.
   *
   * @param rule glob on the id of the rule; {@code *} for all rules
   * @param levels the levels that count; empty for all but {@code none}
   * @param path glob on the path of the file; {@code *} for all files
   * @param count how many there must be
   */
  record Findings(Basis basis, String rule, Set<Alert.Level> levels, String path, Expectation count)
      implements Evidence {
    public Findings {
      levels = Set.copyOf(levels);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.findings(this);
    }
  }

  /**
   * A measured figure.
   *
   * @param name glob on the name of the measurement
   * @param value what each must be
   * @param unit the unit it must be measured in; may be empty
   * @param better which way is better, if the author says so
   */
  record Metric(
      Basis basis, String name, Expectation value, String unit, Optional<Measurement.Better> better)
      implements Evidence {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.metric(this);
    }
  }

  /**
   * A file that was kept as proof.
   *
   * @param path path of the artifact or its end
   * @param sha256 digest that it must have
   */
  record Kept(Basis basis, String path, Optional<String> sha256) implements Evidence {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.artifact(this);
    }
  }

  /**
   * A dependency that the manifest of the audited code must name.
   *
   * @param version what its version must be
   * @param manifest path of the manifest; empty for the usual ones at the root
   */
  record Dependency(
      Basis basis, String name, Optional<VersionBound> version, Optional<String> manifest)
      implements Evidence {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dependency(this);
    }
  }

  /**
   * A commit that must be part of the audited history.
   *
   * @param revision commit id, tag or branch
   * @param subject text that its subject must hold
   */
  record Commit(Basis basis, String revision, Optional<String> subject) implements Evidence {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.commit(this);
    }
  }

  /**
   * A recorded run of a command: somebody ran it and wrote down what came out.
   *
   * @param command what was run
   * @param expected what had to come out; empty when only the observation was recorded
   * @param observed what came out; empty when it was not run
   * @param failureExpected whether failing was the right outcome
   */
  record Command(
      Basis basis,
      String command,
      Optional<String> expected,
      Optional<String> observed,
      boolean failureExpected)
      implements Evidence {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.command(this);
    }
  }

  /** Something outside the repository that only a reader can look at. */
  record Link(Basis basis, String url, String text) implements Evidence {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.link(this);
    }
  }

  /**
   * Somebody's word.
   *
   * @param when the day it was given
   * @param until the last day it counts
   */
  record Attestation(
      Basis basis, Prose statement, Actor who, Optional<LocalDate> when, Optional<LocalDate> until)
      implements Evidence {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.attestation(this);
    }
  }

  /**
   * One answer for each kind of evidence. A new kind does not compile until every reader decides.
   *
   * @param <R> the answer
   */
  interface Cases<R> {
    /** Tests that must have run. */
    R tests(Tests tests);

    /** Coverage that must be reached. */
    R coverage(Coverage coverage);

    /** A file of the repository. */
    R file(File file);

    /** Alerts of static analysis. */
    R findings(Findings findings);

    /** A measured figure. */
    R metric(Metric metric);

    /** A file that was kept as proof. */
    R artifact(Kept artifact);

    /** A dependency of the audited code. */
    R dependency(Dependency dependency);

    /** A commit of the history. */
    R commit(Commit commit);

    /** A recorded run. */
    R command(Command command);

    /** A reference outside the repository. */
    R link(Link link);

    /** Somebody's word. */
    R attestation(Attestation attestation);
  }

  /** The word for each kind. */
  final class KindName implements Cases<String> {
    private KindName() {}

    @Override
    public String tests(Tests tests) {
      return "tests";
    }

    @Override
    public String coverage(Coverage coverage) {
      return "coverage";
    }

    @Override
    public String file(File file) {
      return "file";
    }

    @Override
    public String findings(Findings findings) {
      return "findings";
    }

    @Override
    public String metric(Metric metric) {
      return "metric";
    }

    @Override
    public String artifact(Kept artifact) {
      return "artifact";
    }

    @Override
    public String dependency(Dependency dependency) {
      return "dependency";
    }

    @Override
    public String commit(Commit commit) {
      return "commit";
    }

    @Override
    public String command(Command command) {
      return "command";
    }

    @Override
    public String link(Link link) {
      return "link";
    }

    @Override
    public String attestation(Attestation attestation) {
      return "attestation";
    }
  }
}
