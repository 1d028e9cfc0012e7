package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The forms that the files of a record have had. A record keeps the form that it was sealed in;
 * whoever reads it gets the newest one, over one step for each form in between.
 */
final class RecordForm {
  private static final String VERSION = "schemaVersion";

  /** The first step leads from form 1 to form 2, and so on. A step is never changed. */
  private static final List<UnaryOperator<Json.Obj>> STEPS = List.of(PlainWords::in);

  /** The form that is written. */
  static final int NEWEST = STEPS.size() + 1;

  private RecordForm() {}

  /**
   * The fields of a JSON file as the newest form has them.
   *
   * @param file what the file is called in messages
   * @throws IOException when the bytes are no JSON object, or of no form that this Gatebook knows
   */
  static JsonFields read(byte[] bytes, String file) throws IOException {
    if (!(JsonBytes.read(bytes) instanceof Json.Obj read)) {
      throw new IOException(file + " is no JSON object");
    }
    Json.Obj newest = read;
    for (UnaryOperator<Json.Obj> step : STEPS.subList(form(read, file) - 1, STEPS.size())) {
      newest = step.apply(newest);
    }
    Map<String, Json> fields = new LinkedHashMap<>(newest.fields());
    fields.put(VERSION, Json.of(NEWEST));
    return new JsonFields(new Json.Obj(fields));
  }

  private static int form(Json.Obj read, String file) throws IOException {
    Json version = read.get(VERSION).orElse(Json.NULL);
    if (!(version instanceof Json.Num number) || number.value().signum() <= 0) {
      throw new IOException(file + " does not say in '" + VERSION + "' which form it has");
    }
    if (number.value().compareTo(BigDecimal.valueOf(NEWEST)) > 0) {
      throw new IOException(
          file
              + " has the form "
              + number.value().toPlainString()
              + " and this Gatebook reads forms up to "
              + NEWEST);
    }
    return number.value().intValue();
  }
}
