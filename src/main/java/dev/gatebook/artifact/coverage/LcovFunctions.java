package dev.gatebook.artifact.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The functions of one record. Several may have one name, as methods of several classes in one
 * file; they are told apart by the line they begin on, in the order in which both are listed. From
 * version 2.2 of LCOV on a function has an index, and all its aliases count as one.
 */
final class LcovFunctions {
  private final Map<String, Set<String>> linesByName = new LinkedHashMap<>();
  private final Map<String, List<Boolean>> runsByName = new LinkedHashMap<>();
  private final Map<String, String> lineByIndex = new LinkedHashMap<>();
  private final Map<String, Boolean> runsByIndex = new LinkedHashMap<>();
  private int size;

  /** How many of its lines are kept. */
  int size() {
    return size;
  }

  /** A function begins: its line and its name, between which its last line may stand. */
  void begins(String[] fields) {
    String name = fields[1];
    int comma = name.indexOf(',');
    boolean ends = comma > 0 && name.substring(0, comma).chars().allMatch(Character::isDigit);
    linesByName
        .computeIfAbsent(ends ? name.substring(comma + 1) : name, n -> new LinkedHashSet<>())
        .add(fields[0]);
    size++;
  }

  void ran(String name, boolean hit) {
    runsByName.computeIfAbsent(name, n -> new ArrayList<>()).add(hit);
    size++;
  }

  void indexed(String[] fields) {
    lineByIndex.put(fields[0], fields[1]);
    runsByIndex.putIfAbsent(fields[0], false);
    size++;
  }

  void indexRan(String index, boolean hit) {
    runsByIndex.merge(index, hit, Boolean::logicalOr);
    size++;
  }

  /** Hands them over at the end of the record; how many were new. */
  int giveTo(LcovSource source) {
    int fresh = 0;
    if (!runsByName.isEmpty()) {
      linesByName.keySet().forEach(name -> runsByName.computeIfAbsent(name, n -> List.of()));
    }
    for (Map.Entry<String, List<Boolean>> runs : runsByName.entrySet()) {
      fresh += giveTo(source, runs.getKey(), runs.getValue());
    }
    for (Map.Entry<String, Boolean> run : runsByIndex.entrySet()) {
      String line = lineByIndex.getOrDefault(run.getKey(), "");
      fresh += source.function(line + "#" + run.getKey(), run.getValue()) ? 1 : 0;
    }
    return fresh;
  }

  /** Those of one name; one that begins and of which no run is listed did not run. */
  private int giveTo(LcovSource source, String name, List<Boolean> runs) {
    List<String> lines = List.copyOf(linesByName.getOrDefault(name, Set.of("")));
    int fresh = 0;
    for (int i = 0; i < Math.max(runs.size(), lines.size()); i++) {
      boolean hit = i < runs.size() && runs.get(i);
      fresh += source.function(lines.get(i % lines.size()) + "," + name, hit) ? 1 : 0;
    }
    return fresh;
  }
}
