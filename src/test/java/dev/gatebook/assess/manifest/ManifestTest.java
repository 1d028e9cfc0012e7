package dev.gatebook.assess.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Expectation.Relation;
import dev.gatebook.model.VersionBound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ManifestTest {
  private static final String POM =
      """
      <project>
        <parent><groupId>org.acme</groupId><artifactId>acme-parent</artifactId><version>7</version></parent>
        <properties><web.version>5.3.27</web.version></properties>
        <!-- <dependency><artifactId>web</artifactId><version>1.0</version></dependency> -->
        <dependencyManagement><dependencies>
          <dependency><groupId>org.acme</groupId><artifactId>json</artifactId><version>[2.9,3.0)</version></dependency>
        </dependencies></dependencyManagement>
        <dependencies>
          <dependency>
            <groupId>org.acme</groupId><artifactId>web</artifactId>
            <exclusions><exclusion><groupId>org.old</groupId><artifactId>log</artifactId></exclusion></exclusions>
            <version>${web.version}</version>
          </dependency>
          <dependency><groupId>org.acme</groupId><artifactId>json</artifactId></dependency>
          <dependency><groupId>org.acme</groupId><artifactId>managed</artifactId></dependency>
          <dependency><groupId>org.acme</groupId><artifactId>elsewhere</artifactId><version>${other}</version></dependency>
        </dependencies>
      </project>
      """;
  private static final String PYPROJECT =
      """
      [project]
      name = "console"
      dependencies = [
        "fastapi >= 0.121.0",  # see the advisory
        "uvicorn[standard]>=0.30,<1",
      ]
      [project.optional-dependencies]
      test = ["pytest==8.3.*"]
      [tool.poetry.dependencies]
      SQLAlchemy = "^2.0.1"
      redis = { version = "~5.1", extras = ["hiredis"] }
      [tool.other]
      fastapi = "0.1"
      """;
  private static final String CARGO =
      """
      [package]
      version = "9.9.9"
      [dependencies]
      serde = "1.0.130"
      tokio = { version = "0.3.2", features = ["full"] }
      local = { path = "../local" }
      [dependencies.rand]
      version = "=0.8.5"
      """;
  private static final String PACKAGE =
      """
      { "name": "console", "version": "1.0.0",
        "dependencies": { "react": "^18.2.0", "next": "14.x", "mine": "workspace:*" },
        "devDependencies": { "vite": ">=4 <6", "old": "1.0.0 - 1.9.9", "pick": "^1.2 || ^2.0" },
        "engines": { "node": ">=20" } }
      """;
  private static final String GO =
      """
      module acme/console // console
      go 1.22
      require example.org/one v1.2.3
      require (
          example.org/two v0.9.0 // indirect
      )
      replace example.org/two v0.9.0 => ../two
      """;

  @ParameterizedTest
  @CsvSource({
    "web, 5.3.27",
    "org.acme:web, 5.3.27",
    "json, '[2.9,3.0)'",
    "acme-parent, 7",
    "managed, no version (its parent acme-parent may manage it)",
    "elsewhere, ${other}"
  })
  void a_pom_names_dependencies_by_artifact_or_group(String name, String written) {
    assertThat(written("pom.xml", POM, name)).containsExactly(written);
  }

  @Test
  void a_pom_does_not_name_what_is_excluded_or_in_a_remark() {
    assertThat(written("pom.xml", POM, "log")).isEmpty();
    assertThat(written("pom.xml", POM, "org.old:web")).isEmpty();
    assertThat(found("pom.xml", POM, "elsewhere").isStated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "fastapi, >= 0.121.0",
    "uvicorn, '>=0.30,<1'",
    "pytest, ==8.3.*",
    "sqlalchemy, ^2.0.1",
    "redis, ~5.1"
  })
  void a_python_project_lists_requirements_or_tables(String name, String written) {
    assertThat(written("pyproject.toml", PYPROJECT, name)).containsExactly(written);
  }

  @Test
  void requirements_come_one_a_line() {
    String text =
        "# web\nfastapi[all]==0.115.0 ; python_version > '3.8'\nFast_API>=1\n-r dev.txt\n";

    assertThat(written("requirements.txt", text, "fastapi")).containsExactly("==0.115.0");
    assertThat(written("requirements.txt", text, "fast-api")).containsExactly(">=1");
    assertThat(written("requirements.txt", text, "fast")).isEmpty();
    assertThat(found("requirements-dev.txt", "redis\n", "redis").isStated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"serde, 1.0.130", "tokio, 0.3.2", "rand, =0.8.5", "local, ''"})
  void cargo_lists_versions_in_three_forms(String name, String written) {
    assertThat(written("Cargo.toml", CARGO, name)).containsExactly(written);
  }

  @ParameterizedTest
  @CsvSource({"react, ^18.2.0", "vite, >=4 <6", "node, >=20", "mine, workspace:*"})
  void a_package_lists_dependencies_of_all_kinds(String name, String written) {
    assertThat(written("web/package.json", PACKAGE, name)).containsExactly(written);
  }

  @Test
  void a_go_module_requires_the_least_version() {
    assertThat(written("go.mod", GO, "example.org/one")).containsExactly("v1.2.3");
    assertThat(written("go.mod", GO, "example.org/two")).containsExactly("=> ../two");
    assertThat(written("go.mod", GO, "go")).containsExactly("1.22");
    assertThat(holds(found("go.mod", GO, "example.org/one"), Relation.AT_LEAST, "1.2.0")).isTrue();
  }

  @Test
  void a_replaced_module_is_what_replaces_it() {
    String go = "require example.org/a v1.5.0\nreplace example.org/a => example.org/a v1.2.0\n";
    assertThat(holds(found("go.mod", go, "example.org/a"), Relation.AT_LEAST, "1.5")).isFalse();
    assertThat(found("go.mod", GO, "example.org/two").isStated()).isFalse();
  }

  @Test
  void lines_of_one_requirement_hold_together_unless_markers_part_them() {
    String together = "Django>=4.0\ndjango<5\n";
    String apart = "django>=4.0 ; python_version >= '3.8'\ndjango>=3.2 ; python_version < '3.8'\n";
    assertThat(written("requirements.txt", together, "django")).containsExactly(">=4.0, <5");
    assertThat(holds(found("requirements.txt", together, "django"), Relation.AT_LEAST, "4"))
        .isTrue();
    assertThat(written("requirements.txt", apart, "django")).containsExactly(">=4.0", ">=3.2");
  }

  @Test
  void requirements_say_which_other_files_they_take() {
    String text = "-r more.txt\n--requirement=base/all.txt # all\nhttpx\n";
    assertThat(Manifest.read("requirements.txt", text).orElseThrow().elsewhere())
        .containsExactly("more.txt", "base/all.txt");
  }

  @Test
  void a_property_of_a_pom_is_followed_through_others_and_the_project() {
    String pom =
        "<project><parent><artifactId>up</artifactId><version>7</version></parent>"
            + "<version>2.0</version><properties><a>${b}</a><b>1.4</b></properties><dependencies>"
            + "<dependency><artifactId>x</artifactId><version>${a}</version></dependency>"
            + "<dependency><artifactId>y</artifactId><version>${project.version}</version>"
            + "</dependency></dependencies></project>";
    assertThat(written("pom.xml", pom, "x")).containsExactly("1.4");
    assertThat(written("pom.xml", pom, "y")).containsExactly("2.0");
  }

  @ParameterizedTest
  @CsvSource({
    ">=0.121.0, AT_LEAST, 0.121.0, true",
    ">=0.120, AT_LEAST, 0.121.0, false",
    ">1.0, MORE_THAN, 1.0, true",
    ">=1.0, MORE_THAN, 1.0, false",
    "==1.2.3, EQUAL, 1.2.3, true",
    ">=1.2.3, EQUAL, 1.2.3, false",
    "==1.2.3, NOT_EQUAL, 1.2.4, true",
    "<2, LESS_THAN, 2.0, true",
    "<=2, LESS_THAN, 2.0, false",
    "<=2, AT_MOST, 2.0, true",
    "^1.2.3, LESS_THAN, 2.0.0, true",
    "^0.2.3, LESS_THAN, 0.3.0, true",
    "^1.2.3, AT_LEAST, 1.2.3, true",
    "~1.2.3, LESS_THAN, 1.3.0, true",
    "~=1.2.3, LESS_THAN, 1.3, true",
    "~=1.2, LESS_THAN, 2, true",
    "1.x, AT_LEAST, 1.0, true",
    "1.2.*, LESS_THAN, 1.3, true",
    "*, AT_LEAST, 0.0.1, false",
    "'>=1,<2', AT_LEAST, 1, true",
    "'>= 1, < 2', LESS_THAN, 2, true",
    "^1.2 || ^2.0, AT_LEAST, 1.2, true",
    "^1.2 || ^2.0, LESS_THAN, 3, true",
    "^1.2 || *, AT_LEAST, 1.2, false",
    "1.0.0 - 1.9.9, AT_MOST, 1.9.9, true",
    "2.0.0-rc.1, AT_LEAST, 2.0.0, false",
    "2.0.0-rc.1, AT_LEAST, 1.9.9, true",
    "v1.10.0+build.5, AT_LEAST, 1.9, true"
  })
  void a_bound_holds_when_every_allowed_version_is_within_it(
      String written, Relation relation, String version, boolean holds) {
    assertThat(holds(Ranges.of(written, Ranges.Bare.ONLY), relation, version)).isEqualTo(holds);
  }

  @Test
  void a_bare_version_of_cargo_allows_the_compatible_ones() {
    Allowed serde = found("Cargo.toml", CARGO, "serde");

    assertThat(holds(serde, Relation.AT_LEAST, "1.0.130")).isTrue();
    assertThat(holds(serde, Relation.EQUAL, "1.0.130")).isFalse();
    assertThat(holds(serde, Relation.LESS_THAN, "2")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"'[2.9,3.0)', AT_LEAST, 2.9", "'[2.9,3.0)', LESS_THAN, 3.0", "'[1.5]', EQUAL, 1.5"})
  void maven_ranges_are_intervals(String written, Relation relation, String version) {
    assertThat(holds(Ranges.maven(written), relation, version)).isTrue();
    assertThat(holds(Ranges.maven("(,1.0]"), Relation.AT_LEAST, "0.5")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "\"", "a = [", "= 1", "<dependency>", "{", "== ,, ||", "<!--"})
  void broken_manifests_name_nothing(String text) {
    for (String path : Manifest.USUAL) {
      assertThat(written(path, text, "fastapi")).as(path).isEmpty();
    }
  }

  @Test
  void other_files_are_no_manifests() {
    assertThat(Manifest.read("src/Main.java", "fastapi")).isEmpty();
  }

  private static boolean holds(Allowed allowed, Relation relation, String version) {
    return allowed.allWithin(new VersionBound("", relation, version));
  }

  private static Allowed found(String path, String text, String name) {
    return Manifest.read(path, text).orElseThrow().of(name).get(0);
  }

  private static List<String> written(String path, String text, String name) {
    return Manifest.read(path, text).orElseThrow().of(name).stream().map(Allowed::written).toList();
  }
}
