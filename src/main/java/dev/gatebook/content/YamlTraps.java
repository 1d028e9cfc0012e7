package dev.gatebook.content;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.gatebook.model.Problem;
import java.io.IOException;
import java.util.List;

/** Refuses the parts of YAML that make a file mean something else than it says. */
final class YamlTraps {
  private final SourceText source;
  private final List<Problem> problems;

  YamlTraps(SourceText source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Looks at the current token. */
  void check(YAMLParser parser, JsonToken token, Place at) throws IOException {
    char first =
        token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY ? ' ' : characterAt(at);
    if (parser.isCurrentAlias() || first == '*') {
      refuse(
          at,
          "an alias is not followed",
          "write the value out, or quote a text that starts with '*'");
    } else if (first == '&' || (parser.getObjectId() != null && isStart(token))) {
      refuse(
          at,
          "an anchor is not allowed",
          "write the value out, or quote a text that starts with '&'");
    } else if (first == '!' || (parser.getTypeId() != null && isStart(token))) {
      refuse(at, "a tag is not allowed", "take the tag out, or quote a text that starts with '!'");
    } else if (token == JsonToken.FIELD_NAME && first == '<' && parser.currentName().equals("<<")) {
      refuse(at, "a merge key is not followed", "write the keys out");
    }
  }

  private static boolean isStart(JsonToken token) {
    return token == JsonToken.START_OBJECT
        || token == JsonToken.START_ARRAY
        || token.isScalarValue();
  }

  /** The character of the source at a place; a blank when there is none. */
  char characterAt(Place at) {
    List<String> lines = source.lines();
    boolean inside = at.line() >= 1 && at.line() <= lines.size();
    String line = inside ? lines.get(at.line() - 1) : "";
    boolean there = at.column() >= 1 && at.column() <= line.codePointCount(0, line.length());
    return there ? line.charAt(line.offsetByCodePoints(0, at.column() - 1)) : ' ';
  }

  private void refuse(Place at, String message, String mend) {
    problems.add(source.error(ContentRule.REFUSED_YAML, at, message, mend));
  }
}
