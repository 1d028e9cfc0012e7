package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.XmlCursor;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The counts that suites declare.
 *
 * @param tests all of them; absent where nothing is declared
 * @param failing failures and errors together, as tools differ in what they call which
 * @param skipped those that did not run, expected failures of pytest included
 */
record SuiteCounts(OptionalLong tests, OptionalLong failing, OptionalLong skipped) {
  static final SuiteCounts ZERO = of(0, 0, 0);

  static SuiteCounts of(long tests, long failing, long skipped) {
    return new SuiteCounts(
        OptionalLong.of(tests), OptionalLong.of(failing), OptionalLong.of(skipped));
  }

  /** What the suite at hand declares. */
  static SuiteCounts declared(XmlCursor xml) {
    return new SuiteCounts(
        number(xml, "tests"),
        sum(number(xml, "failures"), number(xml, "errors")),
        skipped(sum(number(xml, "skipped"), number(xml, "skip")), number(xml, "disabled")));
  }

  /** The errors that the suite at hand declares. */
  static long errors(XmlCursor xml) {
    return number(xml, "errors").orElse(0);
  }

  /** The same counts where failures hold the errors too, and skipped tests the disabled ones. */
  static SuiteCounts narrow(XmlCursor xml) {
    return new SuiteCounts(number(xml, "tests"), number(xml, "failures"), number(xml, "skipped"));
  }

  /** These counts, where those of failing and skipped tests are taken from there if found so. */
  SuiteCounts orWhere(SuiteCounts other, SuiteCounts found, boolean errorsAreThere) {
    boolean failuresHoldErrors = errorsAreThere && other.failing.equals(found.failing);
    return new SuiteCounts(
        tests,
        failuresHoldErrors ? other.failing : failing,
        other.skipped.equals(found.skipped) ? other.skipped : skipped);
  }

  /** GoogleTest counts what is disabled in its root, and what is skipped nowhere. */
  private static OptionalLong skipped(OptionalLong skipped, OptionalLong disabled) {
    return skipped.isPresent() ? sum(skipped, disabled) : skipped;
  }

  /** Both together; what one of them lacks is taken from the other. */
  SuiteCounts plus(SuiteCounts o) {
    return new SuiteCounts(sum(tests, o.tests), sum(failing, o.failing), sum(skipped, o.skipped));
  }

  private static OptionalLong sum(OptionalLong a, OptionalLong b) {
    return a.isPresent() && b.isPresent()
        ? OptionalLong.of(a.getAsLong() + b.getAsLong())
        : a.isPresent() ? a : b;
  }

  private static OptionalLong number(XmlCursor xml, String attribute) {
    Optional<String> value = xml.attribute(attribute);
    return value.isPresent() ? Digits.read(value.get()) : OptionalLong.empty();
  }
}
