package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Coverage as pairs of covered and total, by unit. */
final class CoverageJson {
  private static final int PAIR = 2;

  private CoverageJson() {}

  static Json write(CoverageReport report) {
    Json.Fields fields = Json.object().put("totals", ratios(report.totals()));
    return report.groups().isEmpty()
        ? fields.end()
        : fields.put("groups", Json.list(report.groups(), CoverageJson::group)).end();
  }

  static CoverageReport read(JsonFields fields) throws IOException {
    return new CoverageReport(
        ratios(fields.object("totals")),
        fields.list(
            "groups", g -> new CoverageReport.Group(g.text("name"), ratios(g.object("totals")))));
  }

  private static Json group(CoverageReport.Group group) {
    return Json.object().put("name", group.name()).put("totals", ratios(group.totals())).end();
  }

  private static Json ratios(Map<CoverageUnit, Ratio> totals) {
    Json.Fields fields = Json.object();
    new TreeMap<>(totals).forEach((unit, ratio) -> fields.put(unit.key(), pair(ratio)));
    return fields.end();
  }

  private static Json pair(Ratio ratio) {
    return Json.list(List.of(ratio.covered(), ratio.total()), Json::of);
  }

  private static Map<CoverageUnit, Ratio> ratios(JsonFields fields) throws IOException {
    Map<CoverageUnit, Ratio> totals = new EnumMap<>(CoverageUnit.class);
    for (CoverageUnit unit : CoverageUnit.values()) {
      if (fields.has(unit.key())) {
        totals.put(unit, ratio(unit, fields.numbers(unit.key())));
      }
    }
    return totals;
  }

  private static Ratio ratio(CoverageUnit unit, List<Long> pair) throws IOException {
    if (pair.size() != PAIR) {
      throw new IOException("'" + unit.key() + "' is not a pair of covered and total");
    }
    return new Ratio(pair.get(0), pair.get(1));
  }
}
