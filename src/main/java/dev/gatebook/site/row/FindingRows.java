package dev.gatebook.site.row;

import dev.gatebook.model.Finding;
import dev.gatebook.model.SourceRef;
import dev.gatebook.site.part.Anchors;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.FindingList;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings with their numbers and places. */
public final class FindingRows {
  private final AuditContext context;
  private final Anchors anchors = new Anchors();

  /** Lists of one page: no two findings get the same permalink. */
  public FindingRows(AuditContext context) {
    this.context = context;
  }

  /** One block for each finding, in the order given. */
  public static FindingList of(AuditContext context, List<Finding> findings) {
    return new FindingRows(context).list(findings);
  }

  /** One block for each finding, in the order given. */
  public FindingList list(List<Finding> findings) {
    return new FindingList(findings.stream().map(this::row).toList());
  }

  private String anchor(Finding finding) {
    int number = context.audit().assessment().findings().indexOf(finding) + 1;
    return anchors.of("finding", finding.toString(), Integer.toString(number));
  }

  private FindingList.Row row(Finding finding) {
    FindingGroup group = FindingGroup.of(finding);
    return new FindingList.Row(
        anchor(finding),
        group.icon(),
        tone(finding),
        Chips.capital(finding.message()),
        source(context, finding),
        finding.numbers().stream().map(FindingRows::side).toList());
  }

  private static String tone(Finding finding) {
    if (finding.certainty() == Finding.Certainty.HINT) {
      return "info";
    }
    return switch (finding.severity()) {
      case ERROR -> "bad";
      case WARNING -> "warn";
      case NOTE -> "mute";
    };
  }

  private static List<Piece> source(AuditContext context, Finding finding) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.link(context.links().rule(finding.code()), finding.code()));
    pieces.add(Piece.words(words(finding)));
    pieces.add(subject(context, finding.subject()));
    pieces.addAll(places(context, finding.places()));
    return pieces.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** Every place, those of one file together. */
  private static List<Piece> places(AuditContext context, List<SourceRef> places) {
    Map<String, List<String>> byFile = new LinkedHashMap<>();
    for (SourceRef place : places) {
      String at = place.toString().substring(place.path().length());
      List<String> own =
          byFile.computeIfAbsent(
              Places.inProject(context.audit(), place.path()), p -> new ArrayList<>());
      if (!at.isEmpty() && !own.contains(at.substring(1))) {
        own.add(at.substring(1));
      }
    }
    return byFile.entrySet().stream().map(FindingRows::place).toList();
  }

  private static Piece place(Map.Entry<String, List<String>> file) {
    String lines = String.join(", ", file.getValue());
    return Piece.mono(file.getKey() + (lines.isEmpty() ? "" : ":" + lines));
  }

  private static String words(Finding finding) {
    return finding.certainty() == Finding.Certainty.HINT
        ? "hint"
        : "certain, " + finding.severity().key();
  }

  private static Piece subject(AuditContext context, String subject) {
    String task = context.task(subject);
    return Piece.link(task.isEmpty() ? context.issue(subject) : task, subject);
  }

  /** The words of a name that is written in one: {@code listedTotal} reads "listed total". */
  private static String apart(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static Fact side(Finding.Amount amount) {
    return Fact.of(Chips.capital(apart(amount.name())), Numbers.plain(amount.value()));
  }
}
