package dev.gatebook.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The corrected twins of the samples: silent as they are, and loud when one fact is wrong. */
final class MutationTest {
  private static final Map<String, String> TWINS =
      Contents.read(Path.of("src/test/resources/twins"));
  private static final int CASES = 500;
  private static final int ESCAPES = CASES / 50;

  @Test
  void nothing_is_found_in_the_corrected_twins() {
    Parsed<Portfolio> content = Contents.load(TWINS);

    assertThat(content.problems()).isEmpty();
    assertThat(Contents.findings(content)).isEmpty();
  }

  @Test
  void one_wrong_fact_is_found_in_98_of_100_cases() {
    List<Fact> facts =
        Fact.of(TWINS).stream().filter(fact -> !fact.file().startsWith("app-v2/phases/")).toList();
    Random random = new Random(20260214);
    List<String> escaped = new ArrayList<>();
    List<Corruption> kinds = List.of(Corruption.values());
    for (int i = 0; i < CASES; i++) {
      Corruption corruption = kinds.get(i % kinds.size());
      List<Fact> decidable = corruption.decidable(facts).toList();
      Fact fact = decidable.get(random.nextInt(decidable.size()));
      String wrong = corruption.wrong(fact, random);
      if (isSilent(fact, wrong)) {
        escaped.add(corruption + " " + fact + " as " + wrong);
      }
    }

    assertThat(escaped).hasSizeLessThanOrEqualTo(ESCAPES);
  }

  @Test
  void other_prose_makes_no_finding() {
    List<Fact> prose =
        Fact.of(TWINS).stream()
            .filter(fact -> fact.path().matches("(.*\\.)?(summary|note|purpose|impact|headline)"))
            .filter(fact -> fact.value().matches("[A-Z][A-Za-z ,]+[a-z]\\.?"))
            .toList();

    assertThat(prose).hasSizeGreaterThan(20);
    assertThat(prose).allMatch(fact -> isSilent(fact, "Said in other words"));
  }

  /** Only the project of the fact is looked at: the others are known to be silent. */
  private static boolean isSilent(Fact fact, String wrong) {
    String project = fact.file().substring(0, fact.file().indexOf('/') + 1);
    Map<String, String> files = new TreeMap<>(fact.in(TWINS, wrong));
    files.keySet().removeIf(path -> path.contains("/") && !path.startsWith(project));
    files.put("gatebook.yml", "title: Twin\n");
    Parsed<Portfolio> content = Contents.load(files);
    return content.problems().isEmpty() && Contents.findings(content).isEmpty();
  }
}
