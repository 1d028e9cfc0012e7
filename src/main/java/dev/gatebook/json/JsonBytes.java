package dev.gatebook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes JSON values as bytes and reads them back; {@code read(write(v))} equals {@code v}. */
public final class JsonBytes {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonBytes() {}

  /** UTF-8, two-space indent, {@code "name": value}, a newline at the end. */
  public static byte[] write(Json value) {
    return bytes(value, printer("  "));
  }

  /**
   * The same without the indent, which would be most of a large value; still one field on a line.
   */
  public static byte[] flat(Json value) {
    return bytes(value, printer(""));
  }

  /** UTF-8 on one line without spaces, a newline at the end: one record of a file of records. */
  public static byte[] line(Json value) {
    return bytes(value, new MinimalPrettyPrinter(""));
  }

  private static byte[] bytes(Json value, PrettyPrinter printer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.setPrettyPrinter(printer);
      generate(value, generator);
      generator.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Reads one value.
   *
   * @throws IOException when the bytes are not one JSON value; its message names line and column
   */
  public static Json read(byte[] bytes) throws IOException {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      parser.nextToken();
      Json value = parse(parser);
      if (parser.nextToken() != null) {
        throw new IOException("more than one JSON value");
      }
      return value;
    }
  }

  private static DefaultPrettyPrinter printer(String indent) {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter(indent, "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return printer;
  }

  private static void generate(Json value, JsonGenerator out) throws IOException {
    if (value instanceof Json.Text text) {
      out.writeString(text.value());
    } else if (value instanceof Json.Num number) {
      out.writeNumber(number.value().toPlainString());
    } else if (value instanceof Json.Bool bool) {
      out.writeBoolean(bool.value());
    } else if (value instanceof Json.Arr array) {
      out.writeStartArray();
      for (Json item : array.items()) {
        generate(item, out);
      }
      out.writeEndArray();
    } else if (value instanceof Json.Obj object) {
      out.writeStartObject();
      for (Map.Entry<String, Json> field : object.fields().entrySet()) {
        out.writeFieldName(field.getKey());
        generate(field.getValue(), out);
      }
      out.writeEndObject();
    } else {
      out.writeNull();
    }
  }

  private static Json parse(JsonParser in) throws IOException {
    JsonToken token = in.currentToken();
    if (token == null) {
      throw new IOException("the JSON ends too early");
    }
    return switch (token) {
      case START_OBJECT -> parseObject(in);
      case START_ARRAY -> parseArray(in);
      case VALUE_STRING -> Json.of(in.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Json.of(new BigDecimal(in.getText()));
      case VALUE_TRUE -> Json.of(true);
      case VALUE_FALSE -> Json.of(false);
      case VALUE_NULL -> Json.NULL;
      default -> throw new IOException("unexpected " + token);
    };
  }

  private static Json parseObject(JsonParser in) throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      fields.put(name, parse(in));
    }
    return new Json.Obj(fields);
  }

  private static Json parseArray(JsonParser in) throws IOException {
    List<Json> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(parse(in));
    }
    return new Json.Arr(items);
  }
}
