package dev.gatebook.app;

import dev.gatebook.content.ContentLoader;
import dev.gatebook.git.GitRepository;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.render.OwnTemplates;
import dev.gatebook.site.ProjectAudits;
import dev.gatebook.site.SiteAhead;
import dev.gatebook.site.SiteInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From a content folder to assessed audits: read, parse, look up, assess, compare. */
public final class Evaluate {
  private Evaluate() {}

  /** Evaluates all content. When it is invalid, nothing is looked up and the problems say why. */
  public static Evaluation run(Request request, Progress progress) {
    return run(request, progress, Optional.empty());
  }

  /** The same for a site, with who changed what when. */
  static Evaluation withChronicle(Request request, Progress progress, SiteAhead site) {
    return run(request, progress, Optional.of(site));
  }

  private static Evaluation run(Request request, Progress progress, Optional<SiteAhead> site) {
    try (Repositories repositories = new Repositories(request.content())) {
      GitRepository own = repositories.ofContent();
      progress.at("reading content", 0, 1);
      ContentRoot root = ContentRoot.read(request.content(), own.workTree());
      Parsed<List<SourceFile>> files = root.files();
      Parsed<Portfolio> content = ContentLoader.load(root.label(), files.value());
      List<Problem> problems =
          merge(
              merge(files.problems(), content.problems()),
              OwnTemplates.problems(content.value().theme()));
      if (problems.stream().anyMatch(Problem::isError)) {
        Instant asOf = now(request, content.value(), own);
        return new Evaluation(root, content.value(), List.of(), asOf, problems, List.of());
      }
      AuditGathering gathered = AuditGathering.of(content.value().projects(), repositories);
      Portfolio portfolio = content.value().with(gathered.projects());
      Instant asOf = now(request, portfolio, own);
      ProjectEvaluation evaluation =
          new ProjectEvaluation(repositories, asOf).beside(gathered.beside());
      site.ifPresent(evaluation::telling);
      List<ProjectAudits> projects = new ArrayList<>();
      for (Project project : portfolio.projects()) {
        progress.at("assessing " + project.id(), projects.size(), portfolio.projects().size());
        projects.add(evaluation.of(project));
      }
      if (site.isPresent()) {
        site.get().assessed(new SiteInput(portfolio, projects, request.toolVersion(), asOf));
        projects.replaceAll(one -> one.with(Chronicles.of(one.project(), repositories)));
      }
      return new Evaluation(
          root,
          portfolio,
          projects,
          asOf,
          problems,
          merge(gathered.problems(), evaluation.problems()));
    }
  }

  private static List<Problem> merge(List<Problem> ofFiles, List<Problem> ofContent) {
    return Stream.concat(ofFiles.stream(), ofContent.stream()).toList();
  }

  /** The time that counts as now. */
  static Instant now(Request request, Portfolio portfolio, GitRepository own) {
    return request.asOf().orElseGet(() -> newest(portfolio, own.history().head()));
  }

  private static Instant newest(Portfolio portfolio, Optional<Commit> head) {
    Stream<Instant> audits =
        portfolio.projects().stream()
            .flatMap(p -> p.audits().stream())
            .flatMap(a -> a.statement().date().stream())
            .map(Evaluate::startOf);
    return Stream.concat(audits, head.map(Commit::time).stream())
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
