package dev.gatebook.site.life;

import dev.gatebook.diff.life.Moment;
import dev.gatebook.diff.life.Stage;
import dev.gatebook.diff.life.Turn;
import dev.gatebook.model.Prose;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Piece;
import java.util.List;

/**
 * How one sort of lives is told.
 *
 * @param <T> an issue or a condition
 */
public interface Told<T> {
  /** What one is called: {@code issue}. */
  String noun();

  /** The id. */
  String id(T thing);

  /** The title or text. */
  Prose title(T thing);

  /** The author's word for where it stands. */
  Piece said(T thing);

  /** Where it stands. */
  Piece chip(Stage stage);

  /** What an end is called that an audit declares: {@code declared fixed}. */
  String ended(T thing, Stage stage);

  /** What happened, in a word or two. */
  String word(Turn turn);

  /** How bad it is; empty when nothing says so. */
  Piece weight(T thing);

  /** What else has to be known of it. */
  List<Fact> facts(Moment<T> last, LifeLinks links);

  /** What stands behind the word that it is closed. */
  List<Piece> evidence(T thing);
}
