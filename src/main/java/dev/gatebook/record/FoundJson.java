package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Exemption;
import dev.gatebook.model.Finding;
import dev.gatebook.model.SetAside;
import dev.gatebook.model.Severity;
import java.io.IOException;

/** What was found to agree or not: declared figures, findings, and findings set aside. */
final class FoundJson {
  private FoundJson() {}

  static Json claim(ClaimCheck check) {
    return Json.object()
        .putUnlessEmpty("subject", check.subject())
        .put("declared", QuantityJson.figure(check.declared()))
        .putUnlessEmpty("measured", check.measured())
        .put("result", check.result().key())
        .put("because", check.because())
        .put("sources", PlaceText.list(check.sources()))
        .end();
  }

  static ClaimCheck claim(JsonFields fields) throws IOException {
    return new ClaimCheck(
        fields.text("subject"),
        QuantityJson.figure(fields.object("declared")),
        fields.text("measured"),
        Keys.read(ClaimCheck.Result.class, ClaimCheck.Result::key, fields.text("result")),
        fields.text("because"),
        PlaceText.readAll(fields.texts("sources")));
  }

  static Json finding(Finding finding) {
    return Json.object()
        .put("code", finding.code())
        .put("certainty", finding.certainty().key())
        .put("severity", finding.severity().key())
        .put("message", finding.message())
        .put("numbers", Json.list(finding.numbers(), FoundJson::amount))
        .put("places", PlaceText.list(finding.places()))
        .putUnlessEmpty("subject", finding.subject())
        .end();
  }

  private static Json amount(Finding.Amount amount) {
    return Json.object().put("name", amount.name()).put("value", amount.value().toString()).end();
  }

  static Finding finding(JsonFields fields) throws IOException {
    return new Finding(
        fields.text("code"),
        Keys.read(Finding.Certainty.class, Finding.Certainty::key, fields.text("certainty")),
        Keys.read(Severity.class, Severity::key, fields.text("severity")),
        fields.text("message"),
        fields.list(
            "numbers",
            one -> new Finding.Amount(one.text("name"), QuantityJson.number(one.text("value")))),
        PlaceText.readAll(fields.texts("places")),
        fields.text("subject"));
  }

  static Json setAside(SetAside setAside) {
    Exemption exemption = setAside.exemption();
    return Json.object()
        .put("finding", finding(setAside.finding()))
        .put("rule", exemption.rule())
        .put("subject", exemption.subject())
        .put("reason", ProseJson.write(exemption.reason()))
        .put("until", exemption.until().toString())
        .put("at", PlaceText.write(exemption.at()))
        .put("holds", setAside.holds())
        .end();
  }

  static SetAside setAside(JsonFields fields) throws IOException {
    Exemption exemption =
        new Exemption(
            fields.text("rule"),
            fields.text("subject"),
            ProseJson.read(fields, "reason"),
            ActorJson.day(fields.text("until")),
            PlaceText.read(fields.text("at")));
    return new SetAside(finding(fields.object("finding")), exemption, fields.isTrue("holds"));
  }
}
