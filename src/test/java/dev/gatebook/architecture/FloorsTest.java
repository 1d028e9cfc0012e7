package dev.gatebook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.Map;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.events.IndexChangedListener;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as code: floors, fences around libraries, no world in the core. */
final class FloorsTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.gatebook");

  private static final String[] CORE = {
    "dev.gatebook.model..",
    "dev.gatebook.json..",
    "dev.gatebook.content..",
    "dev.gatebook.artifact..",
    "dev.gatebook.assess..",
    "dev.gatebook.record..",
    "dev.gatebook.diff..",
    "dev.gatebook.site..",
    "dev.gatebook.render.."
  };

  @Test
  void the_rules_see_the_whole_house() {
    assertThat(HOUSE.size()).isGreaterThan(300);
  }

  @Test
  void arrows_go_down_only_and_rooms_of_one_floor_do_not_know_each_other() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy("dev.gatebook.model..")
        .layer("json")
        .definedBy("dev.gatebook.json..")
        .layer("content")
        .definedBy("dev.gatebook.content..")
        .layer("artifact")
        .definedBy("dev.gatebook.artifact..")
        .layer("assess")
        .definedBy("dev.gatebook.assess..")
        .layer("record")
        .definedBy("dev.gatebook.record..")
        .layer("diff")
        .definedBy("dev.gatebook.diff..")
        .layer("site")
        .definedBy("dev.gatebook.site..")
        .layer("render")
        .definedBy("dev.gatebook.render..")
        .layer("input")
        .definedBy("dev.gatebook.input..")
        .layer("git")
        .definedBy("dev.gatebook.git..")
        .layer("publish")
        .definedBy("dev.gatebook.publish..")
        .layer("app")
        .definedBy("dev.gatebook.app..")
        .layer("cli")
        .definedBy("dev.gatebook.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("app")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("input")
        .mayOnlyBeAccessedByLayers("app", "cli")
        .whereLayer("git")
        .mayOnlyBeAccessedByLayers("app", "cli")
        .whereLayer("publish")
        .mayOnlyBeAccessedByLayers("app", "cli")
        .whereLayer("render")
        .mayOnlyBeAccessedByLayers("app", "cli")
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers("render", "app", "cli")
        .whereLayer("diff")
        .mayOnlyBeAccessedByLayers("site", "app", "cli")
        .whereLayer("record")
        .mayOnlyBeAccessedByLayers("diff", "site", "app", "cli")
        .whereLayer("content")
        .mayOnlyBeAccessedByLayers("record", "site", "app", "cli")
        .whereLayer("artifact")
        .mayOnlyBeAccessedByLayers("record", "site", "app", "cli")
        .whereLayer("assess")
        .mayOnlyBeAccessedByLayers("record", "diff", "site", "app", "cli")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("json")
        .mayNotAccessAnyLayer()
        .check(HOUSE);
  }

  @Test
  void there_is_no_cycle_between_packages() {
    slices().matching("dev.gatebook.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @TestFactory
  Iterable<DynamicTest> each_library_stays_in_its_room() {
    Map<String, String[]> fences =
        Map.of(
            "freemarker..", new String[] {"dev.gatebook.render.."},
            "org.commonmark..", new String[] {"dev.gatebook.content.."},
            "com.fasterxml.jackson.dataformat..", new String[] {"dev.gatebook.content.."},
            "com.fasterxml.jackson.core..",
                new String[] {
                  "dev.gatebook.content..", "dev.gatebook.json..", "dev.gatebook.artifact.."
                },
            "com.fasterxml.aalto..", new String[] {"dev.gatebook.artifact.."},
            "org.eclipse.jgit..", new String[] {"dev.gatebook.git..", "dev.gatebook.publish.."},
            "org.objectweb.asm..", new String[] {"dev.gatebook.app.."},
            "picocli..", new String[] {"dev.gatebook.cli.."});
    return fences.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            fence ->
                DynamicTest.dynamicTest(
                    fence.getKey(),
                    () ->
                        noClasses()
                            .that(not(resideInAnyPackage(fence.getValue())))
                            .should()
                            .dependOnClassesThat(resideInAPackage(fence.getKey()))
                            .check(HOUSE)))
        .toList();
  }

  @Test
  void the_core_does_not_touch_the_world() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.nio.channels..")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(HOUSE);
  }

  @Test
  void only_signing_starts_another_program() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.gatebook.git.sign..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessBuilder.class, Runtime.class)
        .orShould()
        .callMethod(Runtime.class, "exec", String[].class)
        .check(HOUSE);
  }

  @Test
  void only_the_command_line_writes_to_the_standard_streams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.gatebook.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }

  @Test
  void audited_repositories_are_read_through_the_object_database_only() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.jgit.api..", "org.eclipse.jgit.hooks..")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("WorkingTreeIterator")
        .orShould()
        .callMethod(Repository.class, "lockDirCache")
        .orShould()
        .callMethod(DirCache.class, "lock", Repository.class, IndexChangedListener.class)
        .check(HOUSE);
  }

  @Test
  void no_class_is_named_after_nothing() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(HOUSE);
  }

  /** But for those that take tests one by one, or go through them: a run may have millions. */
  @Test
  void fields_do_not_change() {
    fields()
        .that()
        .areNotStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage("dev.gatebook.model..", "dev.gatebook.assess..", "dev.gatebook.diff..")
        .and()
        .areDeclaredInClassesThat()
        .doNotHaveSimpleName("TestRowsBuilder")
        .and()
        .areDeclaredInClassesThat()
        .haveSimpleNameNotEndingWith("Slab")
        .and()
        .areDeclaredInClassesThat()
        .doNotHaveSimpleName("TestStore")
        .and()
        .areDeclaredInClassesThat()
        .doNotHaveSimpleName("RowDraft")
        .and()
        .areDeclaredInClassesThat()
        .doNotHaveSimpleName("IntColumn")
        .and()
        .areDeclaredInClassesThat()
        .doNotHaveSimpleName("Walk")
        .should()
        .beFinal()
        .check(HOUSE);
  }

  @Test
  void every_package_says_what_goes_in_and_what_comes_out() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
        .check(HOUSE);
    long packages = HOUSE.stream().map(c -> c.getPackageName()).distinct().count();
    long described = HOUSE.stream().filter(c -> c.getSimpleName().equals("package-info")).count();
    assertThat(described).isEqualTo(packages);
  }
}
