package dev.gatebook.content;

import dev.gatebook.model.Problem;
import java.util.List;

/**
 * Things that can be named elsewhere.
 *
 * @param what one of them, with the whole it belongs to: "audit of the project"
 * @param known the names they have
 */
record References(String what, List<String> known) {
  private static final int MOST_LISTED = 12;

  References {
    known = List.copyOf(known);
  }

  /** Says which values of a key name nothing that is known. */
  void check(Form form, String key, Problems problems) {
    form.items(key)
        .flatMap(
            node -> Form.scalar(node).filter(id -> !known.contains(id)).map(id -> node).stream())
        .forEach(node -> problems.add(unresolved(form, node)));
  }

  private Problem unresolved(Form form, Node node) {
    String id = Form.scalar(node).orElse("");
    return form.source()
        .error(
            ContentRule.UNRESOLVED,
            node.place(),
            "'" + id + "' is no " + what,
            NearestWord.ask(id, known, listed()));
  }

  private String listed() {
    if (known.isEmpty()) {
      return "there is none";
    }
    String more = known.size() > MOST_LISTED ? ", …" : "";
    return "known: " + String.join(", ", known.stream().limit(MOST_LISTED).toList()) + more;
  }
}
