package dev.gatebook.content;

import static dev.gatebook.content.Key.may;
import static dev.gatebook.content.Key.must;

import dev.gatebook.content.Shape.Choice;
import dev.gatebook.content.Shape.Either;
import dev.gatebook.content.Shape.FigureTree;
import dev.gatebook.content.Shape.Group;
import dev.gatebook.content.Shape.Lexical;
import dev.gatebook.content.Shape.ListOf;
import dev.gatebook.content.Shape.Text;
import dev.gatebook.content.Shape.Truth;
import dev.gatebook.model.Colour;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Prose;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.Trust;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The shapes of single values, used by every kind of file. */
final class Values {
  static final Shape TEXT = new Text("a text in Markdown");
  static final Shape WORD = new Text("a text");
  static final Shape WORDS = new ListOf(WORD, true);
  static final Shape TEXTS = new ListOf(TEXT, true);
  static final Shape TRUTH = new Truth();
  static final Shape DAY =
      new Lexical(
          "a day such as 2026-03-31",
          "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
          text -> Days.parse(text).isPresent(),
          ContentRule.BAD_DATE);
  static final Shape RULE =
      new Lexical(
          "the code of a consistency rule such as GB012",
          "^GB0[0-9]{2}$",
          text -> text.matches("GB0[0-9]{2}"),
          ContentRule.UNKNOWN_WORD);
  static final Shape POINT =
      new Lexical(
          "a day, month, quarter or year such as 2026-03-31, 2026-03, 2026-Q1 or 2026",
          "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[Qq][1-4])?$",
          text -> Targets.parse(text, Prose.EMPTY).isPresent(),
          ContentRule.BAD_DATE);
  static final Shape QUANTITY =
      new Lexical(
          Quantities.FORM,
          Quantities.PATTERN,
          text -> Quantities.parse(text).isPresent(),
          ContentRule.BAD_QUANTITY);
  static final Shape NUMBER =
      new Lexical(
          "a number such as 3 or 3.5, or stars such as ★★★½",
          Decimals.PATTERN,
          text -> Decimals.parse(text).isPresent(),
          ContentRule.BAD_QUANTITY);
  static final Pattern COUNT_PATTERN = Pattern.compile("[1-9][0-9]{0,5}");
  static final Shape COUNT =
      new Lexical(
          "a whole number from 1 on, such as 20",
          "^" + COUNT_PATTERN.pattern() + "$",
          COUNT_PATTERN.asMatchPredicate(),
          ContentRule.BAD_QUANTITY);
  static final Shape LINES =
      new Lexical(
          "a line or a range of lines such as 144 or 44-46",
          LineRanges.PATTERN,
          text -> LineRanges.parse(text).isPresent(),
          ContentRule.BAD_LINES);
  static final Shape PATH =
      new Lexical(
          "a path from the root of the repository, such as src/Main.java",
          Paths.INSIDE,
          Paths::isInside,
          ContentRule.BAD_PATH);
  static final Shape IMAGE =
      new Lexical(
          "the path of an svg, png, webp or jpg image inside the content folder, such as logo.svg",
          Paths.INSIDE,
          Paths::isInside,
          ContentRule.BAD_PATH);
  static final Shape COLOUR =
      new Lexical(
          "a colour such as \"#0a559f\", in quotes",
          Colour.PATTERN,
          text -> Colour.parse(text).isPresent(),
          ContentRule.BAD_COLOUR);
  static final Shape REPOSITORY =
      new Lexical(
          "a relative path with forward slashes, or none",
          Paths.RELATIVE,
          Paths::isRelative,
          ContentRule.BAD_PATH);
  static final Shape ADDRESS =
      new Lexical(
          "an address that starts with https:// or http:// and names no user",
          "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#:@\\s\\\\][^/?#@\\s\\\\]*([/?#][^\\s\\\\]*)?$",
          Urls::isWeb,
          ContentRule.BAD_LINK);
  static final Shape COUNT_EXPECTED =
      new Lexical(
          "what a count must be, such as \">= 87\" or \"= 0\"",
          "^(>=|<=|>|<|=|==|!=|≥|≤|≠)? ?[0-9].*$",
          text -> Expectations.ofCount(text).isPresent(),
          ContentRule.BAD_EXPECTATION);
  private static final Shape TESTS_EXPECTED =
      new Lexical(
          "what a count must be, such as \">= 87\" or \"= 0\", or a share of all such as \">= 90%\"",
          "^(>=|<=|>|<|=|==|!=|≥|≤|≠)? ?[0-9].*$",
          text -> Expectations.ofCountOrShare(text).isPresent(),
          ContentRule.BAD_EXPECTATION);
  static final Shape SHARE_EXPECTED =
      new Lexical(
          "what a share must be, such as \">= 70%\"",
          "^(>=|<=|>|<|=|==|!=|≥|≤|≠)? ?[0-9].*$",
          text -> Expectations.ofShare(text).isPresent(),
          ContentRule.BAD_EXPECTATION);
  static final Shape VERSION_EXPECTED =
      new Lexical(
          "what a version must be, such as \">= 0.121.0\"",
          "^(>=|<=|>|<|=|==|!=|≥|≤|≠)? ?[vV]?[0-9].*$",
          text -> Expectations.ofVersion(text).isPresent(),
          ContentRule.BAD_EXPECTATION);
  static final Shape DIGEST =
      new Lexical(
          "a digest in 64 hexadecimal digits",
          "^[0-9A-Fa-f]{64}$",
          text -> text.matches("[0-9A-Fa-f]{64}"),
          ContentRule.BAD_EXPECTATION);
  static final Shape ACTOR =
      new Either(
          new Text("a name"),
          Group.of(
              "an actor",
              must("name", WORD, "How the actor is called."),
              may("kind", new Choice(Actors.KINDS), "What the actor is; a person unless said.")));
  static final Shape TARGET =
      new Either(
          POINT,
          Group.of(
              "a target",
              must("date", POINT, "The point in time that is aimed at."),
              may("reason", TEXT, "Why it is that one, or why it moved.")));
  static final Shape FIGURES =
      new FigureTree(
          new Either(
              QUANTITY,
              Group.of(
                  "a figure",
                  must("value", QUANTITY, "The figure."),
                  may("arrow", WORD, "The author's word on how it moved, such as worse."))));
  private static final Shape CRITERIA =
      new Lexical(
          "all, or a share such as \">= 90%\"",
          "^(all|(>=|>|≥) ?[0-9].*)$", Expectations::isCriteria, ContentRule.BAD_EXPECTATION);
  static final Shape POLICY =
      Group.of(
          "a policy",
          may(
              "trust",
              new Choice(Arrays.stream(Trust.values()).map(Trust::key).toList()),
              "The least that a mandatory task must show."),
          may(
              "criteria",
              CRITERIA,
              "The share of mandatory criteria that must be met; all unless said."),
          may(
              "tests",
              counts("expected test counts"),
              "What the counts of all measured tests must be."),
          may("coverage", shares("expected coverage"), "What the measured coverage must be."));

  private Values() {}

  /** Expected counts, and whatever else the group holds. */
  static Group counts(String name, Key... more) {
    List<Key> keys = new ArrayList<>(Arrays.asList(more));
    for (TestCount count : TestCount.values()) {
      keys.add(
          may(
              count.key(),
              TESTS_EXPECTED,
              "What the number of tests counted as " + count.key() + " must be."));
    }
    return new Group(name, keys);
  }

  /** Expected shares, and whatever else the group holds. */
  static Group shares(String name, Key... more) {
    List<Key> keys = new ArrayList<>(Arrays.asList(more));
    for (CoverageUnit unit : CoverageUnit.values()) {
      keys.add(may(unit.key(), SHARE_EXPECTED, "What the " + unit.key() + " coverage must be."));
    }
    return new Group(name, keys);
  }
}
