package dev.gatebook.cli;

import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Prints problems the way compilers do: what, where, the line with a caret, how to mend it. */
final class ProblemPrinter {
  private static final int EXCERPT = 160;
  private final Terminal terminal;

  ProblemPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** All problems, a summary, and the first one again where a long list would have hidden it. */
  List<String> print(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems) {
      lines.addAll(print(problem));
      lines.add("");
    }
    if (problems.size() > 1) {
      lines.add(summary(problems) + "; the first one again:");
      lines.addAll(print(firstOfWorst(problems)));
    }
    return lines;
  }

  /** "3 errors, 1 warning". */
  static String summary(List<Problem> problems) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long n = problems.stream().filter(p -> p.severity() == severity).count();
      if (n > 0) {
        parts.add(n + " " + severity.key() + (n == 1 ? "" : "s"));
      }
    }
    return parts.isEmpty() ? "no problems" : String.join(", ", parts);
  }

  private static Problem firstOfWorst(List<Problem> problems) {
    return problems.stream().filter(Problem::isError).findFirst().orElse(problems.get(0));
  }

  /** One problem. */
  List<String> print(Problem problem) {
    List<String> lines = new ArrayList<>();
    String head = problem.severity().key() + "[" + problem.code() + "]";
    lines.add(
        terminal.styled(style(problem.severity()), head) + ": " + Visible.of(problem.message()));
    String number = problem.at().line() > 0 ? Integer.toString(problem.at().line()) : "";
    String margin = " ".repeat(Math.max(1, number.length()));
    lines.add(margin + "--> " + Visible.of(problem.at().toString()));
    if (problem.excerpt().isEmpty()) {
      if (!problem.mend().isEmpty()) {
        lines.add(margin + " = " + Visible.of(problem.mend()));
      }
      return lines;
    }
    lines.add(margin + " |");
    lines.add(number + " | " + cut(problem.excerpt()));
    lines.add(margin + " | " + caret(problem));
    return lines;
  }

  private static String cut(String excerpt) {
    String shown = Visible.of(excerpt);
    return shown.length() > EXCERPT ? shown.substring(0, EXCERPT) + " …" : shown;
  }

  private String caret(Problem problem) {
    int column = Math.min(Math.max(1, problem.at().column()), problem.excerpt().length() + 1);
    int indent = Visible.of(problem.excerpt().substring(0, column - 1)).length();
    if (indent > EXCERPT) {
      return Visible.of(problem.mend());
    }
    int length = Math.min(Math.max(1, problem.length()), EXCERPT);
    String mark = terminal.styled(style(problem.severity()), "^".repeat(length));
    return (" ".repeat(indent) + mark + " " + Visible.of(problem.mend())).stripTrailing();
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.BAD;
      case WARNING -> Style.WARN;
      case NOTE -> Style.NOTE;
    };
  }
}
