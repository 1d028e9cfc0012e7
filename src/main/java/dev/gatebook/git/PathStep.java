package dev.gatebook.git;

import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit that changed a path: what is there differs from what every parent has.
 *
 * @param order the place in the walk, the newest first
 * @param before what each parent has; under another path where the file was renamed
 */
record PathStep(int order, RevCommit commit, Version after, List<Version> before) {
  PathStep {
    before = List.copyOf(before);
  }
}
