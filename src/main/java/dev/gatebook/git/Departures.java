package dev.gatebook.git;

import dev.gatebook.model.Citation;
import dev.gatebook.model.Drift;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Looks for lost content in the commit that took it away: moved first and edited later, it is no
 * longer recognised from both ends, and still is in that commit.
 */
final class Departures {
  private final RevWalk walk;
  private final RevCommit to;
  private final Allowance allowance;

  /**
   * Looks for content up to a commit.
   *
   * @param allowance how many commits may be looked into
   */
  Departures(RevWalk walk, RevCommit to, Allowance allowance) {
    this.walk = walk;
    this.to = to;
    this.allowance = allowance;
  }

  void followUp(Collection<Inquiry> inquiries) throws IOException {
    Map<RevCommit, List<Inquiry>> byCommit = new LinkedHashMap<>();
    for (Inquiry inquiry : inquiries) {
      inquiry
          .departure()
          .filter(step -> step.before().size() == 1 && inquiry.isIn(step.before().get(0)))
          .ifPresent(
              step ->
                  byCommit.computeIfAbsent(step.commit(), key -> new ArrayList<>()).add(inquiry));
    }
    for (Map.Entry<RevCommit, List<Inquiry>> gone : byCommit.entrySet()) {
      if (gone.getKey().getParentCount() == 1 && allowance.take()) {
        followUp(gone.getKey(), gone.getValue());
      }
    }
  }

  private void followUp(RevCommit commit, List<Inquiry> inquiries) throws IOException {
    List<Citation> before = inquiries.stream().map(Departures::before).toList();
    RevCommit parent = walk.parseCommit(commit.getParent(0));
    List<Drift> there = new DriftSearch(walk, parent, commit).ofEnds(before);
    List<Inquiry> found = new ArrayList<>();
    List<Drift> places = new ArrayList<>();
    for (int at = 0; at < there.size(); at++) {
      Drift place = there.get(at);
      if (!place.path().equals(place.cited().path()) && place.kind() != Drift.Kind.GONE) {
        found.add(inquiries.get(at));
        places.add(place);
      }
    }
    if (!found.isEmpty()) {
      goOn(commit, found, places);
    }
  }

  private static Citation before(Inquiry inquiry) {
    Version version = inquiry.departure().orElseThrow().before().get(0);
    return inquiry.content().in(version);
  }

  private void goOn(RevCommit commit, List<Inquiry> inquiries, List<Drift> places)
      throws IOException {
    List<Citation> cited = places.stream().map(Departures::there).toList();
    List<Drift> then = new DriftSearch(walk, commit, to, allowance).of(cited);
    for (int at = 0; at < then.size(); at++) {
      if (then.get(at).kind() != Drift.Kind.UNKNOWN) {
        inquiries.get(at).continued(places.get(at), then.get(at));
      }
    }
  }

  private static Citation there(Drift place) {
    Citation cited = place.cited();
    return new Citation(place.path(), place.lines(), cited.contains(), cited.lacks());
  }
}
