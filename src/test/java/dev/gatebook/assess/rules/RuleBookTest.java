package dev.gatebook.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class RuleBookTest {
  @Test
  void every_rule_class_is_in_the_book() {
    long classes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.gatebook.assess.rules")
                .stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                .filter(JavaClass::isTopLevelClass)
                .count();

    assertThat(RuleBook.all()).hasSize((int) classes);
  }

  @Test
  void codes_are_unique_and_sorted() {
    assertThat(RuleBook.all())
        .extracting(RuleInfo::code)
        .doesNotHaveDuplicates()
        .isSorted()
        .allMatch(code -> code.matches("GB0\\d\\d"));
  }

  @Test
  void every_rule_has_a_page_with_its_title_an_example_and_a_remedy() throws IOException {
    for (RuleInfo rule : RuleBook.all()) {
      assertThat(page(rule.code()))
          .as(rule.code())
          .startsWith("# " + rule.code() + ": " + rule.title() + "\n")
          .contains("## Example", "## How to mend it");
    }
  }

  private static String page(String code) throws IOException {
    try (InputStream in = RuleBookTest.class.getResourceAsStream("/rules/" + code + ".md")) {
      assertThat(in).as("page of %s", code).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
