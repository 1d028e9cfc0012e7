package dev.gatebook.site.audit;

import dev.gatebook.model.Checklist;
import dev.gatebook.site.part.Anchors;
import dev.gatebook.site.part.CheckList;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The author's own lists: steps, boxes, events, lessons. */
final class ListSections {
  private ListSections() {}

  static List<Optional<Section>> of(AuditContext context) {
    Anchors anchors = new Anchors();
    List<Optional<Section>> sections = new ArrayList<>();
    for (Checklist list : context.statement().lists()) {
      sections.add(
          Optional.of(section(list, anchors.of("list", list.at().toString(), list.title()))));
    }
    return sections;
  }

  private static Section section(Checklist list, String id) {
    List<CheckList.Item> items = new ArrayList<>();
    for (Checklist.Item item : list.items()) {
      items.add(item(list.kind(), items.size() + 1, item));
    }
    CheckList content = new CheckList(list.kind().equals("steps"), items);
    return Section.of(id, list.title(), content).counted(count(list)).remarked(stated(list));
  }

  private static CheckList.Item item(String kind, int number, Checklist.Item item) {
    List<Piece> detail = item.detail().isEmpty() ? List.of() : List.of(Piece.block(item.detail()));
    return new CheckList.Item(
        "", box(kind, number, item), Piece.authored(item.text()), Piece.NONE, detail);
  }

  private static String box(String kind, int number, Checklist.Item item) {
    return switch (kind) {
      case "checklist" -> item.done() ? "said" : "open";
      case "steps" -> Integer.toString(number);
      default -> "";
    };
  }

  private static String count(Checklist list) {
    long done = list.items().stream().filter(Checklist.Item::done).count();
    int all = list.items().size();
    return list.kind().equals("checklist") ? done + " of " + all + " ticked" : "" + all;
  }

  private static String stated(Checklist list) {
    return list.stated().map(q -> "Stated: " + Numbers.quantity(q)).orElse("");
  }
}
