package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Method;
import dev.gatebook.model.Verdict;
import java.io.IOException;
import java.util.List;

/**
 * The verdict of a piece of evidence. The evidence itself is named by its position where the plan
 * or the statement holds it.
 */
final class VerdictJson {
  private VerdictJson() {}

  static Json list(List<EvidenceVerdict> verdicts, List<Evidence> held) {
    return Json.list(verdicts, verdict -> write(verdict, held));
  }

  private static Json write(EvidenceVerdict verdict, List<Evidence> held) {
    int at = held.indexOf(verdict.evidence());
    return Json.object()
        .put("evidence", at < 0 ? EvidenceJson.write(verdict.evidence()) : Json.of(at))
        .put("method", verdict.method().key())
        .put("verdict", verdict.verdict().key())
        .putUnlessEmpty("expected", verdict.expected())
        .putUnlessEmpty("observed", verdict.observed())
        .put("because", verdict.because())
        .put("sources", PlaceText.list(verdict.sources()))
        .end();
  }

  static JsonFields.Reader<EvidenceVerdict> reader(List<Evidence> held) {
    return fields ->
        new EvidenceVerdict(
            evidence(fields, held),
            Keys.read(Method.class, Method::key, fields.text("method")),
            Keys.read(Verdict.class, Verdict::key, fields.text("verdict")),
            fields.shared("expected"),
            fields.shared("observed"),
            fields.shared("because"),
            PlaceText.readAll(fields.texts("sources")));
  }

  private static Evidence evidence(JsonFields fields, List<Evidence> held) throws IOException {
    return fields.isNumber("evidence")
        ? Positions.get(held, fields.number("evidence"), "evidence")
        : EvidenceReading.read(fields.object("evidence"));
  }
}
