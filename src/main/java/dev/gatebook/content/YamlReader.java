package dev.gatebook.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads one YAML file as a tree that knows its places. What YAML would resolve quietly is refused:
 * duplicate keys, anchors, aliases, merge keys, tags, a second document.
 */
final class YamlReader {
  private static final YAMLFactory FACTORY = factory();

  private YamlReader() {}

  /**
   * A file that was read.
   *
   * @param root the tree; empty when there is none
   * @param complete whether the file was read to its end
   */
  record Sheet(SourceText text, Optional<Node> root, boolean complete, List<Problem> problems) {
    Sheet {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a file; whatever it holds, the answer is a sheet. */
  static Sheet read(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    Optional<String> text = YamlText.read(file, problems);
    if (text.isEmpty()) {
      SourceText unread = new SourceText(file.path(), List.of());
      return new Sheet(unread, Optional.empty(), false, problems);
    }
    return read(file.path(), text.get());
  }

  /** Reads the text of a file. */
  static Sheet read(String path, String text) {
    return parse(SourceText.of(path, text), text);
  }

  private static Sheet parse(SourceText source, String text) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      YamlTree tree = new YamlTree(parser, source);
      return build(tree, source);
    } catch (IOException e) {
      Problem broken = syntax(source, Place.FILE, e.toString());
      return new Sheet(source, Optional.empty(), false, List.of(broken));
    }
  }

  private static Sheet build(YamlTree tree, SourceText source) {
    List<Problem> problems = new ArrayList<>();
    boolean complete = false;
    try {
      tree.build();
      complete = true;
    } catch (JsonProcessingException e) {
      problems.add(syntax(source, place(e, tree), String.valueOf(e.getOriginalMessage())));
    } catch (IOException e) {
      problems.add(syntax(source, tree.last(), String.valueOf(e.getMessage())));
    }
    problems.addAll(0, tree.problems());
    Optional<Node> root = tree.root().filter(node -> !isNothing(node));
    if (complete && root.isEmpty() && problems.isEmpty()) {
      problems.add(empty(source));
    }
    return new Sheet(source, root, complete && !tree.isCut(), problems);
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.isNothing();
  }

  /** The parser knows where it stopped; the mark of its cause says where the fault is. */
  private static Place place(JsonProcessingException e, YamlTree tree) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      return Place.at(mark.getLine() + 1, mark.getColumn() + 1);
    }
    JsonLocation at = e.getLocation();
    boolean known = at != null && at.getLineNr() > 0;
    return known ? Place.at(at.getLineNr(), Math.max(1, at.getColumnNr())) : tree.last();
  }

  private static Problem syntax(SourceText source, Place at, String reason) {
    return source.error(
        ContentRule.BAD_YAML, at, "this is not YAML: " + firstLine(reason), YamlMend.of(reason));
  }

  /** The reader's own words without the excerpt that it prints below them. */
  private static String firstLine(String reason) {
    List<String> lines = reason.lines().map(String::strip).toList();
    String first = lines.isEmpty() ? "unreadable" : lines.get(0);
    boolean context = first.startsWith("while ") && lines.size() > 1;
    return plain(
        context ? lines.stream().filter(YamlReader::tells).findFirst().orElse(first) : first);
  }

  /** Without the names of classes and the numbers of characters. */
  private static String plain(String message) {
    return message.contains("<org.")
        ? "something else stands where a key is expected"
        : message.replaceFirst("\\([0-9]+\\)$", "");
  }

  private static boolean tells(String line) {
    return line.startsWith("found ") || line.startsWith("expected ") || line.startsWith("could ");
  }

  private static Problem empty(SourceText source) {
    return Problem.error(
        ContentRule.EMPTY_FILE.code(),
        "the file holds no YAML",
        SourceRef.of(source.path()),
        "write its keys, or delete the file");
  }

  private static YAMLFactory factory() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder().maxNumberLength(YamlText.LIMIT).build();
    return YAMLFactory.builder().streamReadConstraints(limits).build();
  }
}
