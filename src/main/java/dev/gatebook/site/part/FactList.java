package dev.gatebook.site.part;

import java.util.List;

/**
 * Facts by name.
 *
 * @param style {@code prov} for provenance, {@code kv} for the rest
 */
public record FactList(String style, List<Fact> facts) implements Content {
  public FactList {
    facts = List.copyOf(facts);
  }

  @Override
  public String kind() {
    return "facts";
  }
}
