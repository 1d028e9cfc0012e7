package dev.gatebook.diff;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A class or file whose tests are found under another name. */
record MovedClass(String from, String to, int tests, TestMatch.Kept first) {

  static Stream<MovedClass> of(TestMatch match) {
    Map<String, MovedClass> classes = new TreeMap<>();
    for (TestMatch.Kept test : match.same()) {
      if (test.isMoved()) {
        String from = MovedTests.holder(test.from());
        String to = MovedTests.holder(test.to());
        classes.merge(from + "\n" + to, new MovedClass(from, to, 1, test), MovedClass::plus);
      }
    }
    return classes.values().stream();
  }

  private MovedClass plus(MovedClass other) {
    TestMatch.Kept least =
        first.to().key().compareTo(other.first.to().key()) <= 0 ? first : other.first;
    return new MovedClass(from, to, tests + other.tests, least);
  }

  Change change() {
    Fact fact =
        Fact.of(Kind.TEST_MOVED, to)
            .from(from)
            .to(to)
            .because(
                Numbers.count(tests, "test")
                    + (tests == 1 ? " has its name" : " have their names")
                    + " in "
                    + to
                    + " now and "
                    + (tests == 1 ? "is" : "are")
                    + " followed.");
    return new Change.OfTest(
        fact, Optional.of(first.from()), Optional.of(first.to()), Optional.empty());
  }
}
