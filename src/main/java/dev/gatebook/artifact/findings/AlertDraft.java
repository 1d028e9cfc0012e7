package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.MachinePaths;
import dev.gatebook.artifact.read.ReportedPath;
import dev.gatebook.model.Alert;
import dev.gatebook.model.Alert.Level;
import java.util.OptionalLong;

/** An alert that is being read; what a report does not say stays empty. */
final class AlertDraft {
  private static final int WORD_CHARS = 200;
  private static final int LINES = 3;
  private static final int CHARS = 400;

  private final String tool;
  private final String rule;
  private final Level level;
  private String path = "";
  private int line;
  private String message = "";

  AlertDraft(String tool, String rule, Level level) {
    this.tool = CutText.of(tool, 1, WORD_CHARS);
    this.rule = CutText.of(rule, 1, WORD_CHARS);
    this.level = level;
  }

  /** Where it is; what is no line of a file is none. */
  AlertDraft at(String file, String written) {
    path = ReportedPath.of(file);
    OptionalLong number = Digits.read(written);
    line = (int) Math.min(number.orElse(0), Integer.MAX_VALUE);
    return this;
  }

  AlertDraft message(String text) {
    message = MachinePaths.hide(CutText.of(text.strip(), LINES, CHARS));
    return this;
  }

  Alert toAlert(String artifact) {
    return new Alert(tool, rule, level, path, line, message, false, artifact);
  }

  Alert toSuppressed(String artifact) {
    return new Alert(tool, rule, level, path, line, message, true, artifact);
  }
}
