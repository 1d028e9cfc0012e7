package dev.gatebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link DetailBlock} that is being written. */
final class DetailDraft {
  final TextSlab traces;
  final IntColumn figures = new IntColumn();
  final List<TestOutcome> outcomes = new ArrayList<>(0);
  final List<String> words = new ArrayList<>(0);
  final List<TraceReading> readings = new ArrayList<>(0);
  final IntColumn rareRows = new IntColumn();
  final List<DetailBlock.Rare> rare = new ArrayList<>(0);

  DetailDraft(TextSlab traces) {
    this.traces = traces;
  }

  /**
   * What the test of a row tells; nothing is kept of one that merely passed.
   *
   * @param held the trace of its failure, where that is without one
   */
  void add(int row, RowDetail detail, Optional<HeldTrace> held) {
    if (detail.isNothing()) {
      return;
    }
    outcomes.add(detail.outcome());
    figures.add(row);
    figures.add(detail.failure().isPresent() ? words.size() : DetailBlock.NO_FAILURE);
    figures.add(traces.end());
    detail.failure().ifPresent(failure -> add(failure, held));
    figures.add(traces.end());
    if (!detail.tags().isEmpty() || detail.durationMillis().isPresent()) {
      rareRows.add(row);
      rare.add(new DetailBlock.Rare(detail.tags(), detail.durationMillis()));
    }
  }

  private void add(TestCase.Failure failure, Optional<HeldTrace> held) {
    words.add(failure.message());
    words.add(failure.type());
    if (held.isPresent()) {
      held.get().addTo(traces);
      readings.add(held.get().reading());
    } else {
      traces.add(failure.trace());
      readings.add(TraceReading.AS_WRITTEN);
    }
  }
}
