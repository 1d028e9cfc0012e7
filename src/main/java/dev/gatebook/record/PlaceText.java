package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A place as one text: {@code path:line:column}, always with both numbers. */
final class PlaceText {
  private PlaceText() {}

  static String write(SourceRef at) {
    return at.path() + ":" + at.line() + ":" + at.column();
  }

  static Json list(List<SourceRef> places) {
    return Json.list(places, at -> Json.of(write(at)));
  }

  static SourceRef read(String text) throws IOException {
    int column = text.lastIndexOf(':');
    int line = text.lastIndexOf(':', column - 1);
    if (line < 0) {
      throw new IOException("'" + text + "' is no place");
    }
    try {
      return new SourceRef(
          text.substring(0, line).intern(),
          Integer.parseInt(text.substring(line + 1, column)),
          Integer.parseInt(text.substring(column + 1)));
    } catch (NumberFormatException e) {
      throw new IOException("'" + text + "' is no place", e);
    }
  }

  static List<SourceRef> readAll(List<String> texts) throws IOException {
    List<SourceRef> places = new ArrayList<>();
    for (String text : texts) {
      places.add(read(text));
    }
    return places;
  }
}
