package dev.gatebook.app;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Project;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the project and the id of an audit that is to be recorded. */
final class RecordChoice {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final int MOST_OF_A_DAY = 1_000;

  private RecordChoice() {}

  /** The project that is named, or the only one. */
  static Project project(Portfolio portfolio, RecordOrder order) throws OrderRefused {
    return project(portfolio, order.project());
  }

  /** The project of that name, or the only one. */
  static Project project(Portfolio portfolio, Optional<String> named) throws OrderRefused {
    List<Project> all = portfolio.projects();
    String known = String.join(", ", all.stream().map(Project::id).toList());
    if (named.isEmpty()) {
      if (all.size() != 1) {
        throw refused(
            all.isEmpty()
                ? "there is no project in the content"
                : "name the project; there are " + known);
      }
      return all.get(0);
    }
    return all.stream()
        .filter(project -> project.id().equals(named.get()))
        .findFirst()
        .orElseThrow(
            () -> refused("there is no project '" + named.get() + "'; there are " + known));
  }

  /** The id that is asked for, or the day; a number is put behind a day whose audit is sealed. */
  static String id(Project project, RecordOrder order) throws OrderRefused {
    Optional<String> asked = order.id();
    if (asked.isPresent()) {
      if (!FORM.matcher(asked.get()).matches()) {
        throw refused(
            "'"
                + asked.get()
                + "' cannot be the id of an audit; use letters, digits, '.', '_', '-'");
      }
      if (isSealed(project, asked.get())) {
        throw refused(
            "the audit "
                + asked.get()
                + " is sealed and is not touched; write a correction into a file of its own in its"
                + " folder 'errata', or record another audit");
      }
      return asked.get();
    }
    String day = order.date().toString();
    return IntStream.range(1, MOST_OF_A_DAY)
        .mapToObj(number -> number == 1 ? day : day + "-" + number)
        .filter(id -> !isSealed(project, id))
        .findFirst()
        .orElseThrow(() -> refused("there are too many audits of " + day));
  }

  private static boolean isSealed(Project project, String id) {
    return project.audits().stream().filter(a -> a.id().equals(id)).anyMatch(AuditSource::sealed);
  }

  private static OrderRefused refused(String why) {
    return new OrderRefused(OrderRefused.Reason.ORDER, why);
  }
}
