package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.diff.Direction;
import dev.gatebook.diff.Group;
import dev.gatebook.site.part.Counter;
import dev.gatebook.site.part.DiffPart;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parts of a comparison in their order: what got worse, what is asked for, what was claimed,
 * what got better, and folded the rest.
 */
public final class DiffParts {
  private final DiffContext context;
  private final DiffBlocks blocks;
  private final List<DiffPart> parts;

  /** The parts of a comparison. */
  public DiffParts(DiffContext context) {
    this.context = context;
    this.blocks = new DiffBlocks(context);
    this.parts = context.diff().isEmpty() ? List.of() : all();
  }

  /** Every part that has something to show; what got worse is there even when nothing did. */
  public List<DiffPart> parts() {
    return parts;
  }

  private List<DiffPart> all() {
    List<DiffPart> made = new ArrayList<>();
    made.add(worse());
    made.add(goalposts());
    for (Group group : List.of(Group.CLAIMS, Group.BETTER)) {
      made.add(part(group));
    }
    for (Group group : List.of(Group.OTHER, Group.CODE, Group.NARRATIVE)) {
      made.add(folded(part(group)));
    }
    return made.stream().filter(p -> !p.blocks().isEmpty() || !p.note().isEmpty()).toList();
  }

  private static Piece mark(Group group) {
    return switch (group) {
      case WORSE -> Piece.change("bad", "down", group.title());
      case GOALPOSTS -> Piece.change("warn", "goalpost", group.title());
      case CLAIMS -> Piece.change("warn", "retracted", group.title());
      case BETTER -> Piece.change("ok", "up", group.title());
      case OTHER -> Piece.change("mute", "same", group.title());
      case CODE, NARRATIVE -> Piece.change("mute", "info", group.title());
    };
  }

  private DiffPart worse() {
    DiffPart part = part(Group.WORSE);
    return part.noted(part.blocks().isEmpty() ? "Nothing got worse." : sum(Direction.REGRESSION));
  }

  /** "4 tasks, 1 test, 7 issues". */
  private String sum(Direction direction) {
    return sorted(context.diff().of(direction)).entrySet().stream()
            .map(entry -> entry.getKey().count(entry.getValue().size()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** The matrix stands there also when only the criteria turned something. */
  private DiffPart goalposts() {
    DiffPart part = part(Group.GOALPOSTS);
    RejudgedTables matrix = new RejudgedTables(context);
    if (part.blocks().isEmpty() && !matrix.isTurned()) {
      return part;
    }
    List<DiffPart.Block> all = new ArrayList<>(part.blocks());
    all.add(matrix.block());
    return new DiffPart(part.id(), part.mark(), part.count(), part.note(), part.folded(), all);
  }

  private static DiffPart folded(DiffPart part) {
    return new DiffPart(part.id(), part.mark(), part.count(), part.note(), true, part.blocks());
  }

  private DiffPart part(Group group) {
    List<Change> changes =
        context.diff().changes().stream().filter(c -> c.group() == group).toList();
    List<DiffPart.Block> own = new ArrayList<>();
    sorted(changes).forEach((sort, some) -> own.add(blocks.of(sort, some)));
    boolean counted = group.compareTo(Group.CODE) < 0;
    String note = counted || changes.isEmpty() ? "" : changes.get(0).because();
    String count = counted ? Integer.toString(changes.size()) : "";
    return new DiffPart(group.key(), mark(group), count, note, false, own);
  }

  private static Map<Sort, List<Change>> sorted(List<Change> changes) {
    Map<Sort, List<Change>> sorts = new EnumMap<>(Sort.class);
    changes.forEach(c -> sorts.computeIfAbsent(Sort.of(c), s -> new ArrayList<>()).add(c));
    return sorts;
  }

  /** How many changes there are of each direction; worse is told even when there are none. */
  public List<Counter> counters() {
    return Arrays.stream(Direction.values()).map(this::counter).toList();
  }

  private Counter counter(Direction direction) {
    int count = context.diff().counts().of(direction);
    String number = Integer.toString(count);
    return switch (direction) {
      case REGRESSION -> new Counter("#worse", "down", "bad", number, "Worse");
      case GOALPOST ->
          new Counter(href(count, "#goalposts"), "goalpost", "warn", number, "Goalposts moved");
      case IMPROVEMENT -> new Counter(href(count, "#better"), "up", "ok", number, "Better");
      case NEUTRAL -> new Counter(neutral(), "same", "mute", number, "Other changes");
    };
  }

  private static String href(int count, String place) {
    return count == 0 ? "" : place;
  }

  private String neutral() {
    return parts.stream()
        .map(DiffPart::id)
        .filter(id -> !List.of("worse", "goalposts", "better").contains(id))
        .findFirst()
        .map(id -> "#" + id)
        .orElse("");
  }

  /** Links that show one sort of changes alone; none when there is only one sort. */
  public List<Counter> sorts() {
    Map<Sort, List<Change>> sorts = sorted(context.diff().changes());
    List<Counter> links = new ArrayList<>();
    sorts.forEach(
        (sort, changes) ->
            links.add(
                new Counter(
                    "only-" + sort.key(), "", "", Integer.toString(changes.size()), sort.title())));
    return links.size() < 2 ? List.of() : links;
  }
}
