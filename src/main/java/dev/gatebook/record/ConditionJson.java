package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Standing;
import java.io.IOException;
import java.util.List;

/**
 * A condition and where it stands. One of the audit's own is named by its position among all
 * conditions of its decisions; one carried over from an earlier audit is written whole.
 */
final class ConditionJson {
  private ConditionJson() {}

  static Json write(AssessedCondition assessed, List<Condition> own) {
    int at = own.indexOf(assessed.condition());
    return Json.object()
        .put("condition", at < 0 ? whole(assessed.condition()) : Json.of(at))
        .put("standing", assessed.standing().key())
        .put("because", assessed.because())
        .put("evidence", VerdictJson.list(assessed.evidence(), assessed.condition().evidence()))
        .put("since", assessed.since())
        .put("carried", assessed.carried())
        .end();
  }

  static JsonFields.Reader<AssessedCondition> reader(List<Condition> own) {
    return fields -> {
      Condition condition =
          fields.isNumber("condition")
              ? Positions.get(own, fields.number("condition"), "condition")
              : whole(fields.object("condition"));
      return new AssessedCondition(
          condition,
          Keys.read(Standing.class, Standing::key, fields.text("standing")),
          fields.text("because"),
          fields.list("evidence", VerdictJson.reader(condition.evidence())),
          fields.text("since"),
          fields.isTrue("carried"));
    };
  }

  private static Json whole(Condition condition) {
    return Json.object()
        .put("id", condition.id())
        .put("text", ProseJson.write(condition.text()))
        .put("met", condition.met())
        .putIfPresent("owner", condition.owner().map(ActorJson::write))
        .putIfPresent("due", condition.due().map(day -> Json.of(day.toString())))
        .put("evidence", Json.list(condition.evidence(), EvidenceJson::write))
        .put("at", PlaceText.write(condition.at()))
        .end();
  }

  private static Condition whole(JsonFields fields) throws IOException {
    return new Condition(
        fields.text("id"),
        ProseJson.read(fields, "text"),
        fields.isTrue("met"),
        ActorJson.optional(fields, "owner"),
        ActorJson.optionalDay(fields, "due"),
        fields.list("evidence", EvidenceReading::read),
        PlaceText.read(fields.text("at")));
  }
}
