package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.Hits;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The lines of one source file, of all classes in it together. */
final class CoberturaFile {
  private final String group;
  private final Hits<Long> lines = new Hits<>();
  private final Map<Long, Ratio> branches = new HashMap<>();

  CoberturaFile(String group) {
    this.group = group;
  }

  String group() {
    return group;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Takes the lines of a class in it. */
  void add(CoberturaFile part) {
    lines.addAll(part.lines);
    part.branches.forEach((line, ratio) -> branches.merge(line, ratio, CoberturaFile::better));
  }

  /** Takes a line; whether it is a new one. */
  boolean line(long number, boolean hit) {
    return lines.add(number, hit);
  }

  /** Takes the branches of a line, written as {@code 50% (1/2)}; the best count of a line holds. */
  void branches(long number, String written) {
    int open = written.indexOf('(');
    int slash = written.indexOf('/', open);
    int close = written.indexOf(')', slash);
    if (open < 0 || slash < 0 || close < 0) {
      return;
    }
    OptionalLong covered = Digits.read(written.substring(open + 1, slash));
    OptionalLong total = Digits.read(written.substring(slash + 1, close));
    if (covered.isPresent() && total.isPresent() && covered.getAsLong() <= total.getAsLong()) {
      branches.merge(
          number, new Ratio(covered.getAsLong(), total.getAsLong()), CoberturaFile::better);
    }
  }

  private static Ratio better(Ratio a, Ratio b) {
    long total = Math.max(a.total(), b.total());
    return new Ratio(Math.max(a.covered(), b.covered()), total);
  }

  Map<CoverageUnit, Ratio> totals() {
    Map<CoverageUnit, Ratio> totals = new EnumMap<>(CoverageUnit.class);
    totals.put(CoverageUnit.LINE, lines.ratio());
    totals.put(CoverageUnit.BRANCH, branches.values().stream().reduce(Ratio.NONE, Ratio::plus));
    return totals;
  }
}
