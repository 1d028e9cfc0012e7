package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.MachinePaths;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The text of a message; of its placeholders such as {@code {0}} each is filled once. */
final class SarifMessage {
  private static final int LINES = 4;
  private static final int CHARS = 600;

  private SarifMessage() {}

  /**
   * At most a few lines of it, without the places of a machine. A message that its rule holds says
   * more than the words beside its id, since the arguments are for it.
   *
   * @param templates gives the text that a rule holds for an id
   */
  static String of(JsonPart message, Function<String, Optional<String>> templates) {
    String text =
        message
            .text("id")
            .flatMap(templates)
            .or(() -> message.text("text"))
            .or(() -> message.text("markdown"))
            .or(() -> message.text("id"))
            .orElse("");
    List<JsonPart> arguments = message.at("arguments").items();
    String filled = arguments.isEmpty() ? text : filled(cut(text), arguments);
    return MachinePaths.hide(cut(filled));
  }

  private static String cut(String text) {
    return CutText.of(text, LINES, CHARS);
  }

  private static String filled(String template, List<JsonPart> arguments) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      long number = close < 0 ? -1 : Digits.read(template.substring(open + 1, close)).orElse(-1);
      boolean isKnown = number >= 0 && number < arguments.size();
      int end = isKnown ? close + 1 : open + 1;
      out.append(template, from, isKnown ? open : end);
      out.append(isKnown ? cut(arguments.get((int) number).words()) : "");
      from = end;
    }
    return out.append(template, from, template.length()).toString();
  }
}
