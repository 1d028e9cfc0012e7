package dev.gatebook.app;

import dev.gatebook.app.BackfillOrder.Points;
import dev.gatebook.git.GitRepository;
import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.Tag;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the points of a history that are asked for, older ones first. */
record PastPoints(GitRepository repository) {

  /** The points, each commit once. */
  List<PastPoint> of(Points points) throws OrderRefused {
    requireHistory();
    List<PastPoint> found = named(points);
    if (found.isEmpty()) {
      throw refused(
          OrderRefused.Reason.ORDER,
          points instanceof Points.Tags tags
              ? "no tag is named like '" + tags.glob() + "'; fetch the tags with git fetch --tags"
              : "the history holds no such commit");
    }
    return repository
        .past()
        .ancestry(found.stream().map(PastPoint::commit).toList())
        .order(
            found,
            point -> Optional.of(point.commit().id()),
            Comparator.comparing((PastPoint point) -> point.commit().time())
                .thenComparing(PastPoint::name));
  }

  private void requireHistory() throws OrderRefused {
    History.State state = repository.history().state();
    switch (state.kind()) {
      case COMPLETE -> {}
      case SHALLOW ->
          throw refused(
              OrderRefused.Reason.REPOSITORY,
              state.because() + "; a record of what is only partly known would stay");
      case EMPTY, ABSENT -> throw refused(OrderRefused.Reason.REPOSITORY, state.because());
    }
  }

  private static OrderRefused refused(OrderRefused.Reason reason, String why) {
    return new OrderRefused(reason, why);
  }

  private List<PastPoint> named(Points points) throws OrderRefused {
    List<PastPoint> all = new ArrayList<>();
    if (points instanceof Points.Tags tags) {
      for (Tag tag : repository.past().tags(tags.glob())) {
        all.add(new PastPoint(tag.name(), tag.name(), tag.commit()));
      }
    } else if (points instanceof Points.Commits commits) {
      for (String revision : commits.revisions()) {
        all.add(byId(commit(revision), ""));
      }
    } else {
      repository.past().monthly().forEach(commit -> all.add(byId(commit, month(commit) + ", ")));
    }
    Set<String> seen = new HashSet<>();
    all.removeIf(point -> !seen.add(point.commit().id()));
    return all;
  }

  private static PastPoint byId(Commit commit, String before) {
    return new PastPoint(commit.shortId(), before + commit.shortId(), commit);
  }

  private static String month(Commit commit) {
    return YearMonth.from(commit.time().atOffset(ZoneOffset.UTC)).toString();
  }

  private Commit commit(String revision) throws OrderRefused {
    Optional<Commit> commit = repository.history().resolve(revision);
    if (commit.isEmpty()) {
      throw refused(
          OrderRefused.Reason.ORDER, "there is no commit '" + revision + "' in the repository");
    }
    return commit.get();
  }
}
