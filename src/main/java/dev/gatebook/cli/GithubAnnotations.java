package dev.gatebook.cli;

import dev.gatebook.model.SourceRef;
import java.util.List;

/**
 * Workflow commands such as {@code ::error file=…,line=…::…}. Source: the documentation of GitHub
 * Actions, "Workflow commands".
 */
final class GithubAnnotations {
  private GithubAnnotations() {}

  static List<String> of(List<Notice> notices) {
    return notices.stream().map(GithubAnnotations::line).toList();
  }

  private static String line(Notice notice) {
    String command =
        switch (notice.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    return "::"
        + command
        + " "
        + notice.places().stream().findFirst().map(GithubAnnotations::place).orElse("")
        + "title="
        + property(notice.code())
        + "::"
        + text(notice.message());
  }

  private static String place(SourceRef at) {
    String line = at.line() > 0 ? "line=" + at.line() + "," : "";
    String column = at.line() > 0 && at.column() > 0 ? "col=" + at.column() + "," : "";
    return "file=" + property(at.path()) + "," + line + column;
  }

  private static String text(String value) {
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String value) {
    return text(value).replace(":", "%3A").replace(",", "%2C");
  }
}
