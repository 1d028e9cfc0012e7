package dev.gatebook.content;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads files and keeps everything that is wrong with them. */
record Desk(Problems problems) {

  /** The keys of a YAML file, held against its shape; none when it cannot be read. */
  Form read(SourceFile file, Shape shape) {
    YamlReader.Sheet sheet = YamlReader.read(file);
    problems.addAll(sheet.problems());
    if (!sheet.complete() || sheet.root().isEmpty()) {
      problems.cut(file.path());
    }
    sheet.root().ifPresent(root -> new ShapeCheck(sheet.text(), problems).check(root, shape));
    Node root = sheet.root().orElse(new Node.Entries(Map.of(), Place.FILE));
    return Form.of(sheet.text(), root);
  }

  /** The text of a Markdown file; empty when it cannot be read. */
  Optional<String> text(SourceFile file) {
    List<Problem> found = new ArrayList<>();
    Optional<String> text = YamlText.read(file, found);
    problems.addAll(found);
    return text;
  }

  /** Says that a file is missing. */
  void missing(ContentFolder folder, String name, String mend) {
    SourceRef at = SourceRef.of(folder.path() + name);
    problems.add(Problem.error(ContentRule.MISSING_FILE.code(), name + " is missing", at, mend));
  }
}
