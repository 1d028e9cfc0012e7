package dev.gatebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that can be looked up to see whether a claim holds. */
public sealed interface Evidence {
  /** What every piece of evidence has. */
  Basis basis();

  /** Calls the case for this kind of evidence. */
  <R> R match(Cases<R> cases);

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
   * @param present false when the claim is that the file is gone
   */
  record File(
      Basis basis,
      String path,
      List<LineRange> lines,
      List<String> contains,
      List<String> lacks,
      boolean present)
      implements Evidence {
    public File {
      lines = List.copyOf(lines);
      contains = List.copyOf(contains);
      lacks = List.copyOf(lacks);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.file(this);
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
