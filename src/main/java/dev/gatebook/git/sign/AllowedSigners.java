package dev.gatebook.git.sign;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The SSH keys that the user trusts, as {@code ssh-keygen(1)} describes the file of allowed
 * signers. Lines that it would not understand allow nothing; authorities of certificates are left
 * out.
 */
final class AllowedSigners {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  private final List<Line> lines;

  private AllowedSigners(List<Line> lines) {
    this.lines = lines;
  }

  /** One key and what it may be used for. */
  record Line(String principals, String options, String key) {
    /** What stands in front of the key is for whom it is and what for. */
    static Optional<Line> of(String line) {
      List<String> words = words(line, " \t");
      for (int at = 1; at + 1 < words.size() && at <= 2; at++) {
        if (isType(words.get(at))) {
          String options = at == 2 ? words.get(1) : "";
          return Optional.of(new Line(words.get(0), options, words.get(at + 1)));
        }
      }
      return Optional.empty();
    }

    private static boolean isType(String word) {
      return word.startsWith("ssh-") || word.startsWith("ecdsa-") || word.startsWith("sk-");
    }

    /** Words may have blanks inside of quotes. */
    private static List<String> words(String line, String between) {
      List<String> words = new ArrayList<>();
      StringBuilder word = new StringBuilder();
      boolean quoted = false;
      for (char c : (line.strip() + between).toCharArray()) {
        quoted ^= c == '"';
        if (!quoted && between.indexOf(c) >= 0) {
          if (!word.isEmpty()) {
            words.add(word.toString());
          }
          word.setLength(0);
        } else {
          word.append(c);
        }
      }
      return words;
    }

    private Optional<String> option(String name) {
      for (String option : words(options, ",")) {
        if (option.toLowerCase(Locale.ROOT).startsWith(name + "=")) {
          return Optional.of(option.substring(name.length() + 1).replace("\"", ""));
        }
      }
      return Optional.empty();
    }

    boolean isFor(String namespace) {
      return !options.toLowerCase(Locale.ROOT).contains("cert-authority")
          && option("namespaces")
              .map(names -> List.of(names.split(",", -1)).contains(namespace))
              .orElse(true);
    }

    boolean holdsAt(Instant time) {
      return option("valid-after").map(after -> !time.isBefore(instant(after))).orElse(true)
          && option("valid-before").map(before -> time.isBefore(instant(before))).orElse(true);
    }

    private static Instant instant(String written) {
      boolean utc = written.endsWith("Z");
      String digits = utc ? written.substring(0, written.length() - 1) : written;
      String full = (digits + "000000").substring(0, Math.min(14, digits.length() + 6));
      ZoneId zone = utc ? ZoneOffset.UTC : ZoneId.systemDefault();
      return LocalDateTime.parse(full, TIME).atZone(zone).toInstant();
    }

    /** For whom the key is, without addresses. */
    String signer() {
      String first = principals.replace("\"", "").split(",", -1)[0];
      int at = first.indexOf('@');
      return at < 0 ? first : first.substring(0, at);
    }
  }

  static AllowedSigners of(String text) {
    return new AllowedSigners(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Line::of)
            .flatMap(Optional::stream)
            .toList());
  }

  /** The lines that name a key. */
  List<Line> of(SshKey key) {
    return lines.stream().filter(line -> line.key().equals(key.encoded())).toList();
  }

  /** Whether a line lets its key sign for git at a time; one that cannot be read does not. */
  static boolean allows(Line line, Instant time) {
    try {
      return line.isFor(SshCheck.NAMESPACE) && line.holdsAt(time);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
