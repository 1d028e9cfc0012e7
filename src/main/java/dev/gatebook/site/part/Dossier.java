package dev.gatebook.site.part;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/**
 * What an audit, a gate, test results, findings and a comparison have in common: a title, the
 * decisions, key figures and sections.
 *
 * @param title head of the page
 * @param lede a sentence below the title; may be empty
 * @param meta short facts below the title
 * @param tools links beside the title
 * @param toggle what a button opens all at once, such as {@code evidence}; empty for no button
 * @param hero both decisions; at most one
 * @param figures key figures; may be empty
 * @param sections the sections in order
 */
public record Dossier(
    String title,
    String lede,
    List<Piece> meta,
    List<Piece> tools,
    String toggle,
    List<Hero> hero,
    List<Figure> figures,
    List<Section> sections) {
  public Dossier {
    meta = meta.stream().filter(p -> !p.isEmpty()).toList();
    tools = List.copyOf(tools);
    hero = List.copyOf(hero);
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
  }

  /** The title word by word, so that no day in it is broken in two. */
  public List<Piece> heading() {
    return Arrays.stream(title.split(" ", -1)).map(Dossier::word).toList();
  }

  private static Piece word(String word) {
    try {
      return Piece.day(LocalDate.parse(word));
    } catch (DateTimeParseException e) {
      return Piece.words(word);
    }
  }
}
