package dev.gatebook.assess.manifest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the ways in which manifests say which versions they allow. */
final class Ranges {
  private static final String[] SIGNS = {
    "===", "==", ">=", "<=", "!=", "~=", "~>", "^", "~", ">", "<", "="
  };

  private Ranges() {}

  /** A requirement of Python, npm or Cargo; a bare version means what {@code bare} makes of it. */
  static Allowed of(String written, Bare bare) {
    List<Allowed> ways = new ArrayList<>();
    for (String way : written.split("\\|\\|?", -1)) {
      ways.add(all(way.strip(), bare));
    }
    Allowed whole = ways.stream().reduce(Allowed::or).orElse(Allowed.any(written));
    return whole.as(written.strip());
  }

  /** What a version without any sign means. */
  enum Bare {
    /** That one: npm, Python. */
    ONLY,
    /** That one and those compatible with it: Cargo, Poetry. */
    CARET
  }

  private static Allowed all(String way, Bare bare) {
    int hyphen = way.indexOf(" - ");
    if (hyphen > 0) {
      Edge low = Edge.at(new Version(way.substring(0, hyphen)));
      Edge high = Edge.at(new Version(way.substring(hyphen + 3)));
      return Allowed.from(way, low).and(Allowed.upTo(way, high));
    }
    return pieces(way).stream()
        .map(piece -> one(piece, bare))
        .reduce(Allowed::and)
        .orElse(Allowed.any(way));
  }

  /** Parts between commas or blanks; a blank after a sign belongs to it. */
  private static List<String> pieces(String way) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String word : way.replace(',', ' ').split("\\s+", -1)) {
      piece.append(word);
      if (!word.isEmpty() && !isSign(word)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    return pieces;
  }

  private static boolean isSign(String word) {
    return sign(word).equals(word);
  }

  private static String sign(String piece) {
    for (String sign : SIGNS) {
      if (piece.startsWith(sign)) {
        return sign;
      }
    }
    return "";
  }

  private static Allowed one(String piece, Bare bare) {
    String sign = sign(piece);
    String text = piece.substring(sign.length());
    Version version = new Version(text);
    if (!version.isKnown()) {
      return Allowed.any(piece);
    }
    if (text.endsWith("*") || text.endsWith(".x") || text.endsWith(".X")) {
      return below(piece, version, version.numbers().size() - 1);
    }
    return switch (sign) {
      case ">=" -> Allowed.from(piece, Edge.at(version));
      case ">" -> Allowed.from(piece, Edge.beside(version));
      case "<=" -> Allowed.upTo(piece, Edge.at(version));
      case "<" -> Allowed.upTo(piece, Edge.beside(version));
      case "!=" -> Allowed.any(piece);
      case "^" -> caret(piece, version);
      case "~" -> below(piece, version, version.numbers().size() > 1 ? 1 : 0);
      case "~=", "~>" -> below(piece, version, Math.max(0, version.numbers().size() - 2));
      case "" -> bare == Bare.CARET ? caret(piece, version) : Allowed.only(piece, version);
      default -> Allowed.only(piece, version);
    };
  }

  /** Up to the next version in which the first number that is not zero grows. */
  private static Allowed caret(String piece, Version version) {
    List<BigInteger> numbers = version.numbers();
    int first = 0;
    while (first < numbers.size() - 1 && numbers.get(first).signum() == 0) {
      first++;
    }
    return below(piece, version, first);
  }

  /** From the version up to, and without, the one in which the number at a position is next. */
  private static Allowed below(String piece, Version version, int at) {
    StringBuilder next = new StringBuilder();
    for (int i = 0; i < at; i++) {
      next.append(version.number(i)).append('.');
    }
    next.append(version.number(at).add(BigInteger.ONE));
    Edge high = Edge.beside(new Version(next.toString()));
    return Allowed.from(piece, Edge.at(version)).and(Allowed.upTo(piece, high));
  }

  /** A version of Maven: one, or a range in brackets such as {@code [1.0,2.0)}. */
  static Allowed maven(String written) {
    String text = written.strip();
    boolean range = text.startsWith("[") || text.startsWith("(");
    if (!range) {
      return Allowed.only(text, new Version(text));
    }
    String inside = text.substring(1, Math.max(1, text.length() - 1));
    int comma = inside.indexOf(',');
    if (comma < 0) {
      return Allowed.only(text, new Version(inside));
    }
    return new Allowed(
        text,
        edge(inside.substring(0, comma), text.startsWith("[")),
        edge(inside.substring(comma + 1), text.endsWith("]")));
  }

  private static Optional<Edge> edge(String version, boolean included) {
    return Optional.of(new Version(version))
        .filter(Version::isKnown)
        .map(known -> new Edge(known, included));
  }
}
