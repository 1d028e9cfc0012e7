package dev.gatebook.assess;

import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks up coverage in what was measured; shares are compared as counts, never rounded. */
record CoverageLookup(Measured measured) {
  private static final int DECIMALS = 2;

  Answer answer(Evidence.Coverage wanted) {
    String expected = expected(wanted.shares());
    if (!Reading.of(measured).anyCoverage()) {
      return Answer.unavailable(expected, "no coverage artifact was read");
    }
    Map<CoverageUnit, Ratio> found = wanted.within().map(this::within).orElse(totals());
    return judge(wanted, found, expected)
        .from(Reading.of(measured).withCoverage())
        .unlessUnread(Reading.of(measured).doubt());
  }

  private Map<CoverageUnit, Ratio> totals() {
    return measured.coverage().totals();
  }

  private Map<CoverageUnit, Ratio> within(String name) {
    return measured.coverage().groups().stream()
        .filter(group -> liesIn(slashed(group.name()), slashed(name)))
        .map(CoverageReport.Group::totals)
        .reduce(Map.of(), CoverageReport::sum);
  }

  private static boolean liesIn(String group, String name) {
    return group.equals(name) || group.startsWith(name + "/");
  }

  /** Packages are reported with dots or with slashes, by tool. */
  private static String slashed(String name) {
    return name.replace('.', '/');
  }

  private static Answer judge(
      Evidence.Coverage wanted, Map<CoverageUnit, Ratio> found, String expected) {
    SortedMap<CoverageUnit, Expectation> shares = new TreeMap<>(wanted.shares());
    List<CoverageUnit> missing =
        shares.keySet().stream().filter(unit -> !of(found, unit).hasData()).toList();
    if (!missing.isEmpty() || shares.isEmpty()) {
      return Answer.of(Verdict.MISSING, expected, "", notReported(wanted, missing));
    }
    String observed = observed(shares.keySet(), found);
    String missed = missed(shares, found);
    return missed.isEmpty()
        ? Answer.of(Verdict.VERIFIED, expected, observed, observed + ", asked for: " + expected)
        : Answer.of(Verdict.CONTRADICTED, expected, observed, missed);
  }

  private static String missed(
      SortedMap<CoverageUnit, Expectation> shares, Map<CoverageUnit, Ratio> found) {
    return shares.entrySet().stream()
        .filter(share -> !share.getValue().holds(of(found, share.getKey())))
        .map(share -> share(share.getKey(), found) + " where " + share.getValue() + " was expected")
        .collect(Collectors.joining(", "));
  }

  private static String notReported(Evidence.Coverage wanted, List<CoverageUnit> missing) {
    String units = missing.stream().map(CoverageUnit::key).collect(Collectors.joining(" and "));
    String what = units.isEmpty() ? "no unit is named to look up" : "no " + units + " coverage";
    return what + wanted.within().map(w -> " for `" + w + "`").orElse("") + " in the artifacts";
  }

  private static String expected(Map<CoverageUnit, Expectation> shares) {
    return new TreeMap<>(shares)
        .entrySet().stream()
            .map(share -> share.getKey().key() + " " + share.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String observed(Set<CoverageUnit> units, Map<CoverageUnit, Ratio> found) {
    return units.stream().map(unit -> share(unit, found)).collect(Collectors.joining(", "));
  }

  /** {@code line 31.64 % (1582 of 5000)}. */
  private static String share(CoverageUnit unit, Map<CoverageUnit, Ratio> found) {
    Ratio ratio = of(found, unit);
    String percent = ratio.percent(DECIMALS).map(p -> p.toPlainString() + " %").orElse("unknown");
    return unit.key() + " " + percent + " (" + ratio.covered() + " of " + ratio.total() + ")";
  }

  private static Ratio of(Map<CoverageUnit, Ratio> found, CoverageUnit unit) {
    return found.getOrDefault(unit, Ratio.NONE);
  }
}
