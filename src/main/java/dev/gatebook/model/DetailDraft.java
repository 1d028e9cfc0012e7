package dev.gatebook.model;

import java.util.ArrayList;
import java.util.List;

/** A {@link DetailBlock} that is being written. */
final class DetailDraft {
  final IntColumn rows = new IntColumn();
  final List<TestOutcome> outcomes = new ArrayList<>();
  final IntColumn failures = new IntColumn();
  final List<String> words = new ArrayList<>();
  final IntColumn rareRows = new IntColumn();
  final List<DetailBlock.Rare> rare = new ArrayList<>();

  /** What the test of a row tells; nothing is kept of one that merely passed. */
  void add(int row, RowDetail detail) {
    if (detail.equals(RowDetail.none())) {
      return;
    }
    rows.add(row);
    outcomes.add(detail.outcome());
    failures.add(detail.failure().isPresent() ? words.size() : DetailBlock.NO_FAILURE);
    detail.failure().ifPresent(this::add);
    if (!detail.tags().isEmpty() || detail.durationMillis().isPresent()) {
      rareRows.add(row);
      rare.add(new DetailBlock.Rare(detail.tags(), detail.durationMillis()));
    }
  }

  private void add(TestCase.Failure failure) {
    words.add(failure.message());
    words.add(failure.type());
    words.add(failure.trace());
  }
}
