package dev.gatebook.site.row;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Finding;
import dev.gatebook.site.part.Anchors;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.FindingList;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Findings with their numbers and places. */
public final class FindingRows {
  private final AuditContext context;
  private final Anchors anchors = new Anchors();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Lists of one page: no two findings get the same permalink. */
  public FindingRows(AuditContext context) {
    this.context = context;
    List<Finding> all = context.audit().assessment().findings();
    for (int at = 0; at < all.size(); at++) {
      numbers.putIfAbsent(said(all.get(at)), at + 1);
    }
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
    String said = said(finding);
    return anchors.of("finding", said, Integer.toString(numbers.getOrDefault(said, 0)));
  }

  /** What tells a finding from all others of its audit. */
  private static String said(Finding finding) {
    return finding.code() + finding.message() + finding.places() + finding.subject();
  }

  private FindingList.Row row(Finding finding) {
    FindingGroup group = FindingGroup.of(finding);
    return new FindingList.Row(
        anchor(finding),
        group.icon(),
        tone(finding),
        Piece.marked(Sentence.capital(finding.message())),
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
    pieces.addAll(new Sources(context).places(finding.places()));
    return pieces.stream().filter(p -> !p.isEmpty()).toList();
  }

  private static String words(Finding finding) {
    return finding.certainty() == Finding.Certainty.HINT
        ? "hint"
        : "certain, " + finding.severity().key();
  }

  private static Piece subject(AuditContext context, String subject) {
    String href =
        Stream.<UnaryOperator<String>>of(
                context::task, context::issue, context::figure, context::condition, context::gate)
            .map(place -> place.apply(subject))
            .filter(place -> !place.isEmpty())
            .findFirst()
            .orElse("");
    return Piece.link(href, subject);
  }

  /** The words of a name that is written in one: {@code listedTotal} reads "listed total". */
  private static String apart(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static Fact side(Finding.Amount amount) {
    return Fact.of(Sentence.capital(apart(amount.name())), Numbers.plain(amount.value()));
  }
}
