package dev.gatebook.app;

import dev.gatebook.app.BackfillOrder.Ending;
import dev.gatebook.app.Backfilled.Outcome;
import dev.gatebook.content.ContentLoader;
import dev.gatebook.git.GitRepository;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.record.PastStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Records audits of the past from the history of the repository, older ones first. */
public final class Backfill {
  private static final String BROKEN =
      "its record would stand before a sealed one and break the chain";

  private final Repositories repositories;
  private final Request request;
  private final Project living;
  private final PastContent past;
  private final Map<PastPoint, Backfilled.Point> outcomes = new LinkedHashMap<>();
  private final Map<String, PastAudit> read = new HashMap<>();

  private Backfill(Repositories repositories, Request request, Project living, PastContent past) {
    this.repositories = repositories;
    this.request = request;
    this.living = AuditOrder.of(living, repositories);
    this.past = past;
  }

  /**
   * Writes a sealed record for each point: the plan and the committed artifacts as the commit has
   * them, evaluated against the repository at that commit. Nothing is checked out. A point that an
   * audit is about already is left alone, so that a second run adds nothing; one that would come
   * before a sealed audit is refused, because its seal would have to stand in the middle of the
   * chain.
   *
   * @throws OrderRefused when the order, the content or the repository does not allow it
   * @throws IOException when a folder cannot be written; the records before it stand
   */
  public static Backfilled run(Request request, BackfillOrder order, Progress progress)
      throws IOException, OrderRefused {
    try (Repositories repositories = new Repositories(request.content())) {
      progress.at("reading content", 0, 1);
      Project living = RecordChoice.project(content(request, repositories), order.project());
      PastContent past = requirePast(living, repositories);
      List<PastPoint> points = new PastPoints(repositories.ofContent()).of(order.points());
      Backfill backfill = new Backfill(repositories, request, living, past);
      backfill.read(points, progress);
      backfill.record(order.ending(), progress);
      return new Backfilled(living.id(), points.stream().map(backfill.outcomes::get).toList());
    }
  }

  private static Portfolio content(Request request, Repositories repositories) throws OrderRefused {
    ContentRoot root = ContentRoot.read(request.content(), repositories.ofContent().workTree());
    Parsed<Portfolio> content = ContentLoader.load(root.label(), root.files().value());
    List<Problem> problems =
        Stream.concat(root.files().problems().stream(), content.problems().stream()).toList();
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new OrderRefused(
          OrderRefused.Reason.CONTENT, "the content is invalid; nothing was written", problems);
    }
    return content.value();
  }

  /** The plan is read from the commits of the audited code, so that both must be in one place. */
  private static PastContent requirePast(Project living, Repositories repositories)
      throws OrderRefused {
    Optional<PastContent> past = PastContent.of(living, repositories);
    if (past.isEmpty()) {
      throw new OrderRefused(
          OrderRefused.Reason.REPOSITORY, repositories.ofContent().history().state().because());
    }
    Optional<GitRepository> audited = repositories.ofProject(living);
    boolean elsewhere =
        audited
            .filter(code -> !code.workTree().equals(repositories.ofContent().workTree()))
            .isPresent();
    if (elsewhere) {
      throw new OrderRefused(
          OrderRefused.Reason.ORDER,
          living.id()
              + " audits another repository than the one that holds the content, so that no commit"
              + " holds plan and code together");
    }
    return past.get();
  }

  private void read(List<PastPoint> points, Progress progress) {
    Set<String> pinned = Pinned.in(living, repositories);
    Set<String> ids = new HashSet<>();
    living.audits().forEach(audit -> ids.add(audit.id()));
    for (PastPoint point : points) {
      progress.at("reading " + point.name(), outcomes.size(), points.size());
      if (pinned.contains(point.commit().id())) {
        String because = "there is an audit of that commit";
        outcomes.put(point, Backfilled.Point.left(point, Outcome.PRESENT, because, List.of()));
      } else {
        read(point, ids);
      }
    }
  }

  private void read(PastPoint point, Set<String> ids) {
    String id = AuditIds.free(PastStatement.dayOf(point.commit()), ids);
    PastAudit.Reading reading = PastAudit.read(past, point, id);
    reading.left().ifPresent(left -> outcomes.put(point, left));
    reading
        .audit()
        .ifPresent(
            audit -> {
              ids.add(id);
              read.put(id, audit);
            });
  }

  private void record(Ending ending, Progress progress) throws IOException {
    Project all = refuse(ordered());
    PastRecord records = new PastRecord(repositories, request, past, all);
    for (AuditSource source : all.audits()) {
      Optional<PastAudit> made = Optional.ofNullable(read.get(source.id()));
      if (made.isEmpty()) {
        records.pass(source);
        continue;
      }
      progress.at("recording " + source.id(), outcomes.size(), all.audits().size());
      PastRecord.Sealed sealed = records.seal(made.get());
      if (ending == Ending.WRITE) {
        records.write(sealed);
      }
      outcomes.put(made.get().point(), outcome(made.get().point(), sealed));
    }
  }

  /** The audits that are there and those that were read, in order. */
  private Project ordered() {
    Stream<AuditSource> made = read.values().stream().map(PastAudit::source);
    return AuditOrder.of(
        living.with(Stream.concat(living.audits().stream(), made).toList()), repositories);
  }

  /** Leaves out what was read and has its place before a sealed audit. */
  private Project refuse(Project ordered) {
    List<AuditSource> kept = new ArrayList<>(ordered.audits());
    boolean sealedLater = false;
    for (int at = kept.size() - 1; at >= 0; at--) {
      AuditSource source = kept.get(at);
      sealedLater |= source.sealed();
      if (sealedLater && read.containsKey(source.id())) {
        kept.remove(at);
        refuse(source.id());
      }
    }
    return ordered.with(kept);
  }

  private void refuse(String id) {
    Optional.ofNullable(read.get(id))
        .map(PastAudit::point)
        .ifPresent(
            point ->
                outcomes.put(
                    point, Backfilled.Point.left(point, Outcome.REFUSED, BROKEN, List.of())));
  }

  private static Backfilled.Point outcome(PastPoint point, PastRecord.Sealed sealed) {
    Audit audit = sealed.audit();
    return new Backfilled.Point(
        point, Outcome.RECORDED, audit.id(), "", Optional.of(audit), sealed.problems());
  }
}
