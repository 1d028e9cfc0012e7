package dev.gatebook.app;

import dev.gatebook.app.OrderRefused.Reason;
import dev.gatebook.content.ContentLoader;
import dev.gatebook.diff.AuditDiffer;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed between two audits, two commits, or an audit and what would be recorded now. */
public final class CompareAudits {
  private CompareAudits() {}

  /**
   * Compares. For two neighbouring audits of the content the answer is that of the site.
   *
   * @throws OrderRefused when a side cannot be found or read
   */
  public static Compared run(Request request, DiffOrder order, Progress progress)
      throws OrderRefused {
    try (Repositories repositories = new Repositories(request.content())) {
      progress.at("reading content", 0, 1);
      Portfolio content = content(request, repositories);
      AuditGathering gathered = AuditGathering.of(content.projects(), repositories);
      Portfolio portfolio = content.with(gathered.projects());
      Instant asOf = Evaluate.now(request, portfolio, repositories.ofContent());
      Project project = project(portfolio, order);
      ProjectEvaluation evaluation =
          new ProjectEvaluation(repositories, asOf).beside(gathered.beside());
      AuditShelf shelf = new AuditShelf(evaluation, project, repositories.historyOf(project));
      LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
      progress.at("assessing " + project.id(), 0, 1);
      return compare(new DiffSides(repositories, shelf, today), shelf, order);
    }
  }

  private static Portfolio content(Request request, Repositories repositories) throws OrderRefused {
    ContentRoot root = ContentRoot.read(request.content(), repositories.ofContent().workTree());
    Parsed<Portfolio> loaded = ContentLoader.load(root.label(), root.files().value());
    List<Problem> problems =
        Stream.concat(root.files().problems().stream(), loaded.problems().stream()).toList();
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new OrderRefused(Reason.CONTENT, "the content is invalid", problems);
    }
    return loaded.value();
  }

  private static Compared compare(DiffSides sides, AuditShelf shelf, DiffOrder order)
      throws OrderRefused {
    DiffSides.Side to = sides.side(order.to().orElse(DiffOrder.LATEST));
    Audit from = order.from().isPresent() ? sides.side(order.from().get()).audit() : before(to);
    List<Problem> problems = new ArrayList<>(shelf.evaluation().problems());
    problems.addAll(sides.problems());
    return new Compared(
        AuditDiffer.diff(
            from,
            to.audit(),
            ProjectEvaluation.between(from, to.audit(), shelf.history()),
            to.past()),
        sides.notes(),
        problems);
  }

  private static Audit before(DiffSides.Side side) throws OrderRefused {
    if (side.before().isEmpty()) {
      throw new OrderRefused(
          Reason.ORDER,
          "there is no audit before "
              + side.audit().id()
              + " to compare it with; name two, or compare it with 'draft'");
    }
    return side.before().get();
  }

  /** The project that is named, the only one, or the only one that has the audits. */
  private static Project project(Portfolio portfolio, DiffOrder order) throws OrderRefused {
    List<Project> all = portfolio.projects();
    List<Project> meant =
        all.stream()
            .filter(
                p ->
                    order.project().isPresent()
                        ? p.id().equals(order.project().get())
                        : all.size() == 1 || hasAll(p, order))
            .toList();
    if (meant.size() != 1) {
      throw new OrderRefused(Reason.ORDER, notOne(all, meant, order));
    }
    return meant.get(0);
  }

  private static boolean hasAll(Project project, DiffOrder order) {
    List<String> ids = project.audits().stream().map(AuditSource::id).toList();
    List<String> named = Stream.of(order.from(), order.to()).flatMap(Optional::stream).toList();
    return !named.isEmpty() && ids.containsAll(named);
  }

  private static String notOne(List<Project> all, List<Project> meant, DiffOrder order) {
    String known = String.join(", ", all.stream().map(Project::id).toList());
    if (all.isEmpty()) {
      return "there is no project in the content";
    }
    if (order.project().isPresent()) {
      return "there is no project '" + order.project().get() + "'; there are " + known;
    }
    String those = String.join(", ", meant.stream().map(Project::id).toList());
    return meant.isEmpty()
        ? "name the project with --project; there are " + known
        : "more than one project has these audits; name one with --project: " + those;
  }
}
