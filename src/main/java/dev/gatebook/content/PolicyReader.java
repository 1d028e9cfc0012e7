package dev.gatebook.content;

import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Policy;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.Trust;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads policies and expected figures. A policy is laid over another one, key by key. */
final class PolicyReader {
  private PolicyReader() {}

  /** The policy of a form, laid over the one that holds around it. */
  static Policy read(Form form, Policy around) {
    Optional<Form> own = form.form("policy");
    return own.map(policy -> laidOver(around, policy)).orElse(around);
  }

  private static Policy laidOver(Policy around, Form own) {
    Map<TestCount, Expectation> tests = new EnumMap<>(TestCount.class);
    tests.putAll(around.tests());
    own.form("tests").ifPresent(f -> tests.putAll(counts(f)));
    Map<CoverageUnit, Expectation> coverage = new EnumMap<>(CoverageUnit.class);
    coverage.putAll(around.coverage());
    own.form("coverage").ifPresent(f -> coverage.putAll(shares(f)));
    return new Policy(
        trust(own.word("trust")).orElse(around.trust()),
        own.maybe("criteria").map(Expectations::ofShare).orElse(around.criteria()),
        tests,
        coverage,
        Optional.of(own.at()),
        places(around, own));
  }

  private static Map<String, SourceRef> places(Policy around, Form own) {
    Map<String, SourceRef> places = new HashMap<>(around.places());
    places.putAll(own.places(""));
    own.form("tests").ifPresent(tests -> places.putAll(tests.places("tests.")));
    own.form("coverage").ifPresent(coverage -> places.putAll(coverage.places("coverage.")));
    return places;
  }

  private static Optional<Trust> trust(String word) {
    return Arrays.stream(Trust.values()).filter(t -> t.key().equals(word)).findFirst();
  }

  /** The expected counts of a form, or shares of all that are counted. */
  static Map<TestCount, Expectation> counts(Form form) {
    Map<TestCount, Expectation> counts = new EnumMap<>(TestCount.class);
    for (TestCount count : TestCount.values()) {
      form.maybe(count.key())
          .flatMap(Expectations::ofCountOrShare)
          .ifPresent(expected -> counts.put(count, expected));
    }
    return counts;
  }

  /** The expected shares of a form. */
  static Map<CoverageUnit, Expectation> shares(Form form) {
    Map<CoverageUnit, Expectation> shares = new EnumMap<>(CoverageUnit.class);
    for (CoverageUnit unit : CoverageUnit.values()) {
      form.maybe(unit.key())
          .flatMap(Expectations::ofShare)
          .ifPresent(expected -> shares.put(unit, expected));
    }
    return shares;
  }
}
