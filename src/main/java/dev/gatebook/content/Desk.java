package dev.gatebook.content;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads files and keeps everything that is wrong with them. */
record Desk(Problems problems, Familiar familiar) {

  /** A desk where nothing was read yet. */
  Desk(Problems problems) {
    this(problems, new Familiar());
  }

  /** The keys of a YAML file, held against its shape; none when it cannot be read. */
  Form read(SourceFile file, Shape shape) {
    Optional<String> text = text(file);
    if (text.isEmpty()) {
      problems.cut(file.path());
      return Form.empty(file.path());
    }
    return familiar
        .root(text.get(), shape)
        .map(root -> Form.of(SourceText.of(file.path(), text.get()), root))
        .orElseGet(() -> read(file.path(), text.get(), shape));
  }

  private Form read(String path, String text, Shape shape) {
    int before = problems.count();
    YamlReader.Sheet sheet = YamlReader.read(path, text);
    problems.addAll(sheet.problems());
    if (!sheet.complete() || sheet.root().isEmpty()) {
      problems.cut(path);
    }
    sheet.root().ifPresent(root -> new ShapeCheck(sheet.text(), problems).check(root, shape));
    Node root = sheet.root().orElse(new Node.Entries(Map.of(), Place.FILE));
    if (sheet.complete() && problems.count() == before) {
      familiar.keep(text, shape, root);
    }
    return Form.of(sheet.text(), root);
  }

  /** The text of a file; empty when it cannot be read. */
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
