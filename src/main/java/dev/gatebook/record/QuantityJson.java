package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Figures, expectations and their parts. Numbers are texts, so that no digit is lost. */
final class QuantityJson {
  private static final Map<Class<?>, String> KINDS =
      Map.of(
          Quantity.Exact.class, "exact",
          Quantity.Of.class, "of",
          Quantity.AtLeast.class, "at-least",
          Quantity.AtMost.class, "at-most",
          Quantity.About.class, "about",
          Quantity.Range.class, "range",
          Quantity.Unstated.class, "unstated");

  private QuantityJson() {}

  static Json write(Quantity quantity) {
    Json.Fields fields =
        Json.object().put("kind", kind(quantity)).put("written", quantity.written());
    if (quantity instanceof Quantity.Unstated) {
      return fields.end();
    }
    if (quantity instanceof Quantity.Range range) {
      fields.put("from", range.from().toString()).put("to", range.to().toString());
    } else {
      fields.put("value", value(quantity).toString());
    }
    if (quantity instanceof Quantity.Of part) {
      fields.put("of", part.of().toString());
    }
    return fields.put("unit", unit(quantity.unit())).end();
  }

  private static String kind(Quantity quantity) {
    return KINDS.getOrDefault(quantity.getClass(), "unstated");
  }

  private static BigDecimal value(Quantity quantity) {
    return quantity instanceof Quantity.About about
        ? about.value()
        : quantity.low().or(quantity::high).orElse(BigDecimal.ZERO);
  }

  static Quantity read(JsonFields fields) throws IOException {
    String written = fields.text("written");
    String kind = fields.text("kind");
    return switch (kind) {
      case "unstated" -> new Quantity.Unstated(written);
      case "range" ->
          new Quantity.Range(
              written, number(fields.text("from")), number(fields.text("to")), unit(fields));
      case "exact" -> new Quantity.Exact(written, number(fields.text("value")), unit(fields));
      case "of" ->
          new Quantity.Of(written, number(fields.text("value")), number(fields.text("of")));
      case "at-least" -> new Quantity.AtLeast(written, number(fields.text("value")), unit(fields));
      case "at-most" -> new Quantity.AtMost(written, number(fields.text("value")), unit(fields));
      case "about" -> new Quantity.About(written, number(fields.text("value")), unit(fields));
      default -> throw new IOException("'" + kind + "' is no kind of figure");
    };
  }

  static Json figure(Figures.Figure figure) {
    return Json.object()
        .put("name", figure.name())
        .put("quantity", write(figure.quantity()))
        .putUnlessEmpty("arrow", figure.arrow())
        .put("at", PlaceText.write(figure.at()))
        .end();
  }

  static Figures.Figure figure(JsonFields fields) throws IOException {
    return new Figures.Figure(
        fields.text("name"),
        read(fields.object("quantity")),
        fields.text("arrow"),
        PlaceText.read(fields.text("at")));
  }

  static Json expectation(Expectation expectation) {
    return Json.object()
        .put("written", expectation.written())
        .put("relation", expectation.relation().symbol())
        .put("bound", expectation.bound().toString())
        .put("unit", unit(expectation.unit()))
        .end();
  }

  static Expectation expectation(JsonFields fields) throws IOException {
    return new Expectation(
        fields.text("written"),
        relation(fields.text("relation")),
        number(fields.text("bound")),
        unit(fields));
  }

  static Expectation.Relation relation(String symbol) throws IOException {
    return Keys.read(Expectation.Relation.class, Expectation.Relation::symbol, symbol);
  }

  static BigDecimal number(String text) throws IOException {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IOException("'" + text + "' is no number", e);
    }
  }

  private static Unit unit(JsonFields fields) throws IOException {
    return Keys.read(Unit.class, QuantityJson::unit, fields.text("unit"));
  }

  private static String unit(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }
}
