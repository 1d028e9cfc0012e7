package dev.gatebook.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.gatebook.model.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree from the parser's tokens. When the parser gives up, the tree holds what was read
 * until then.
 */
final class YamlTree {
  private static final int DEEPEST = 40;

  private final YAMLParser parser;
  private final SourceText source;
  private final YamlTraps traps;
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<YamlBranch> open = new ArrayDeque<>();
  private Optional<Node> root = Optional.empty();
  private Place last = Place.at(1, 1);
  private boolean cut;

  YamlTree(YAMLParser parser, SourceText source) {
    this.parser = parser;
    this.source = source;
    this.traps = new YamlTraps(source, problems);
  }

  /** The tree, as far as it was read. */
  Optional<Node> root() {
    return root;
  }

  /** What was refused. */
  List<Problem> problems() {
    return problems;
  }

  /** The place of the last token that was understood. */
  Place last() {
    return last;
  }

  /** Whether reading ended before the end of the file. */
  boolean isCut() {
    return cut;
  }

  /** Reads all tokens of the first document. */
  void build() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      while (token != null && !cut) {
        take(token);
        token = parser.nextToken();
      }
    } finally {
      while (!open.isEmpty()) {
        close();
      }
    }
  }

  private void take(JsonToken token) throws IOException {
    last = place();
    if (root.isPresent()) {
      refuse("a second document starts here", "keep one document in a file", last);
      return;
    }
    traps.check(parser, token, last);
    switch (token) {
      case START_OBJECT, START_ARRAY -> open(token);
      case END_OBJECT, END_ARRAY -> close();
      case FIELD_NAME -> current().key(parser.currentName(), last);
      default -> put(new Node.Scalar(text(), isPlain(), last));
    }
  }

  private void open(JsonToken token) {
    open.push(new YamlBranch(token == JsonToken.START_OBJECT, last, source, problems));
    if (open.size() > DEEPEST) {
      problems.add(
          source.error(
              ContentRule.BEYOND_LIMIT, last, "nested more than 40 levels deep", "flatten it"));
      cut = true;
    }
  }

  private void close() {
    put(open.pop().end(last));
  }

  private void put(Node node) {
    if (open.isEmpty()) {
      root = Optional.of(node);
    } else {
      current().value(node);
    }
  }

  private YamlBranch current() {
    return open.element();
  }

  private void refuse(String message, String mend, Place at) {
    problems.add(source.error(ContentRule.REFUSED_YAML, at, message, mend));
    cut = true;
  }

  private String text() throws IOException {
    @Nullable String text = parser.getText();
    return text == null ? "" : text.intern();
  }

  private boolean isPlain() {
    char first = traps.characterAt(last);
    return first != '"' && first != '\'' && first != '|' && first != '>';
  }

  private Place place() {
    JsonLocation from = parser.currentTokenLocation();
    JsonLocation to = parser.currentLocation();
    return new Place(from.getLineNr(), from.getColumnNr(), to.getLineNr(), to.getColumnNr());
  }
}
