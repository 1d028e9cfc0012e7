package dev.gatebook.artifact.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.gatebook.json.Json;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks over JSON without holding it. Small parts can be taken as values, without the members that
 * nobody asks for. An object that has a name twice is refused, since nobody knows which one counts.
 */
public final class JsonCursor {
  private static final int LARGEST_EXPONENT = 300;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.JSON_DEPTH)
                  .maxStringLength((int) Limits.TEXT_BYTES)
                  .build())
          .build();

  private final ArtifactStream file;
  private final JsonParser parser;

  private JsonCursor(ArtifactStream file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** At the first token of a file. */
  public static JsonCursor open(ArtifactStream file) throws Unreadable, IOException {
    try {
      JsonParser parser = FACTORY.createParser(new WholePairs(file.bytes()));
      JsonCursor cursor = new JsonCursor(file, parser);
      cursor.next();
      return cursor;
    } catch (LoneHalf e) {
      throw new Unreadable(e.in(file));
    }
  }

  /** What is done with a member or an item; the cursor stands at its value and is left there. */
  public interface Step {
    void take(String name) throws Unreadable, IOException;
  }

  /** Each member of the object that it stands at, by name. */
  public void members(Step step) throws Unreadable, IOException {
    expect(JsonToken.START_OBJECT, "an object");
    Set<String> names = new HashSet<>();
    while (next() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (!names.add(name)) {
        throw refuse("'" + CutText.of(name, 1, 60) + "' stands twice in one object");
      }
      next();
      step.take(name);
    }
  }

  /** Each item of the list that it stands at. */
  public void items(Step step) throws Unreadable, IOException {
    expect(JsonToken.START_ARRAY, "a list");
    while (next() != JsonToken.END_ARRAY) {
      step.take("");
    }
  }

  /** Passes over the value that it stands at. */
  public void skip() throws Unreadable, IOException {
    guarded(parser::skipChildren);
  }

  /** Whether a list begins where it stands. */
  public boolean isList() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  public boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Each of the values that follow one another, from the one that it stands at to the end. */
  public void values(Step step) throws Unreadable, IOException {
    do {
      step.take("");
    } while (guarded(parser::nextToken) != null);
  }

  /** Nothing may follow the value that it stands at. */
  public void end() throws Unreadable, IOException {
    JsonToken token = guarded(parser::nextToken);
    if (token != null) {
      throw refuse("something follows the end of the JSON");
    }
  }

  /** The value that it stands at, without the objects and lists of those names at any depth. */
  public Json value(Set<String> without) throws Unreadable, IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(without);
      case START_ARRAY -> array(without);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> Json.of(true);
      case VALUE_FALSE -> Json.of(false);
      case VALUE_NULL -> Json.NULL;
      default -> text();
    };
  }

  private Json text() throws Unreadable, IOException {
    String text = guarded(parser::getText);
    return Json.of(text);
  }

  private Json object(Set<String> without) throws Unreadable, IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    members(
        name -> {
          if (without.contains(name) && parser.currentToken().isStructStart()) {
            skip();
          } else {
            fields.put(name, value(without));
          }
        });
    return new Json.Obj(fields);
  }

  private Json array(Set<String> without) throws Unreadable, IOException {
    List<Json> items = new ArrayList<>();
    items(name -> items.add(value(without)));
    return new Json.Arr(items);
  }

  /** A number that no computer could write out, and what is no number at all, stay texts. */
  private Json number() throws Unreadable, IOException {
    String text = guarded(parser::getText);
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT
              || Math.abs((long) number.scale()) > LARGEST_EXPONENT
          ? Json.of(text)
          : Json.of(number);
    } catch (NumberFormatException e) {
      return Json.of(text);
    }
  }

  private void expect(JsonToken token, String what) throws Unreadable {
    if (parser.currentToken() != token) {
      throw refuse(what + " is expected here");
    }
  }

  private JsonToken next() throws Unreadable, IOException {
    JsonToken token = guarded(parser::nextToken);
    if (token == null) {
      throw new Unreadable(Complaints.truncated(at(parser.currentLocation())));
    }
    return token;
  }

  /** The place of the value that it stands at. */
  public SourceRef here() {
    return at(parser.currentTokenLocation());
  }

  /** The file is not what it should be, at the place of the cursor. */
  public Unreadable refuse(String message) {
    return new Unreadable(
        Complaints.malformed(message, here(), "let the tool write the file again"));
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private <T> T guarded(Reading<T> reading) throws Unreadable, IOException {
    try {
      return reading.read();
    } catch (StreamConstraintsException e) {
      throw new Unreadable(
          Complaints.tooMuch("JSON deeper or longer than is read", at(parser.currentLocation())));
    } catch (JsonEOFException e) {
      throw new Unreadable(Complaints.truncated(at(e.getLocation())));
    } catch (JsonProcessingException e) {
      throw new Unreadable(fault(e));
    } catch (LoneHalf e) {
      throw new Unreadable(e.in(file));
    } catch (CharConversionException e) {
      throw new Unreadable(encoding(parser.currentLocation()));
    }
  }

  private Problem fault(JsonProcessingException e) {
    boolean isEncoding = e.getOriginalMessage().startsWith("Invalid UTF-8");
    return isEncoding
        ? encoding(e.getLocation())
        : Complaints.malformed(
            "the JSON is broken here", at(e.getLocation()), "let the tool write the file again");
  }

  private Problem encoding(JsonLocation at) {
    return Complaints.encoding("the bytes are no UTF-8", at(at));
  }

  private SourceRef at(JsonLocation location) {
    return file.at(location.getLineNr(), location.getColumnNr());
  }
}
