package dev.gatebook.content;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The characters of a file, once it is certain that they can be read: small enough, UTF-8, no
 * character that hides. The size is checked before anything is parsed, because the YAML reader
 * takes a minute to refuse 20 MB.
 */
final class YamlText {
  /** The longest file that is read, in bytes. */
  static final int LIMIT = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private YamlText() {}

  /** The text of a file, or nothing and the reasons in {@code problems}. */
  static Optional<String> read(SourceFile file, List<Problem> problems) {
    if (file.size() > LIMIT) {
      problems.add(tooLarge(file));
      return Optional.empty();
    }
    try (InputStream in = file.content().open()) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        problems.add(tooLarge(file));
        return Optional.empty();
      }
      return decode(file.path(), bytes, problems);
    } catch (IOException e) {
      problems.add(
          Problem.error(
              ContentRule.BAD_YAML.code(),
              "the file cannot be read",
              SourceRef.of(file.path()),
              "check that it is a regular file that may be read"));
      return Optional.empty();
    }
  }

  private static Problem tooLarge(SourceFile file) {
    return Problem.error(
        ContentRule.BEYOND_LIMIT.code(),
        "the file is larger than 1 MiB",
        SourceRef.of(file.path()),
        "split it, or keep long logs as artifacts");
  }

  private static Optional<String> decode(String path, byte[] bytes, List<Problem> problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      problems.add(notUtf8(path, text));
      return Optional.empty();
    }
    List<Problem> hidden = hiddenCharacters(SourceText.of(path, text));
    problems.addAll(hidden);
    return hidden.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Problem notUtf8(String path, String readable) {
    int line = 1 + (int) readable.chars().filter(c -> c == '\n').count();
    int column = readable.length() - readable.lastIndexOf('\n');
    SourceText source = SourceText.of(path, readable);
    return source.error(
        ContentRule.BAD_YAML,
        Place.at(line, column),
        "the file is not UTF-8 from here on",
        "save it as UTF-8");
  }

  private static List<Problem> hiddenCharacters(SourceText source) {
    List<Problem> found = new ArrayList<>();
    for (int line = 0; line < source.lines().size(); line++) {
      int column = firstHidden(source.lines().get(line));
      if (column >= 0) {
        found.add(hidden(source, line, column));
      }
    }
    return found;
  }

  private static Problem hidden(SourceText source, int line, int column) {
    int character = source.lines().get(line).charAt(column);
    return source.error(
        ContentRule.BAD_YAML,
        Place.at(line + 1, column + 1),
        "character U+%04X does not belong in a text file".formatted(character),
        "take it out");
  }

  private static int firstHidden(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isHidden(line.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Controls, a byte order mark in mid-file and the marks that reorder what a reader sees. */
  private static boolean isHidden(char c) {
    boolean control = (c < 0x20 && c != '\t') || (c >= 0x7F && c <= 0x9F);
    boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || reorders || c == BYTE_ORDER_MARK || c >= 0xFFFE;
  }
}
