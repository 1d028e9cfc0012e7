package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.SiteFile;
import dev.gatebook.site.PageModel;
import dev.gatebook.site.Sample;
import dev.gatebook.site.SitePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class TemplatesTest {
  private static final Path TEMPLATES = Path.of("templates");

  @Test
  void no_template_escapes_from_escaping_or_into_java() throws IOException {
    for (Path template : templates(TEMPLATES)) {
      assertThat(Files.readString(template))
          .as(template.toString())
          .doesNotContain(
              "?no_esc", "?api", "?eval", "?interpret", "?new", "<#noautoesc", "?has_api");
    }
  }

  @Test
  void every_template_is_escaped_by_its_name() throws IOException {
    assertThat(templates(TEMPLATES)).isNotEmpty().allMatch(p -> p.toString().endsWith(".ftlh"));
  }

  @Test
  void every_kind_of_page_has_its_template_and_every_template_its_page() throws IOException {
    Set<String> printed =
        Stream.of(Sample.input(), Sample.many(25))
            .flatMap(input -> SitePlan.plan(input).pages().stream())
            .map(page -> page.model().template())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> present =
        templates(TEMPLATES.resolve("pages")).stream()
            .map(p -> p.getFileName().toString().replace(".ftlh", ""))
            .collect(Collectors.toSet());
    assertThat(printed).containsExactlyInAnyOrderElementsOf(present);
    assertThat(PageModel.class.getPermittedSubclasses()).hasSameSizeAs(present);
  }

  @Test
  void a_page_holds_nothing_that_may_be_missing() {
    List<String> optional = new ArrayList<>();
    for (Class<?> page : PageModel.class.getPermittedSubclasses()) {
      Stream.concat(Stream.of(page), Arrays.stream(page.getDeclaredClasses()))
          .filter(Class::isRecord)
          .flatMap(record -> Arrays.stream(record.getRecordComponents()))
          .filter(component -> isOptional(component))
          .forEach(component -> optional.add(page.getSimpleName() + "." + component.getName()));
    }
    assertThat(optional).isEmpty();
  }

  @Test
  void style_and_scripts_stay_small() throws IOException {
    int sum = 0;
    for (SiteFile file : SitePlan.plan(Sample.input()).files()) {
      if (file.path().startsWith("assets/")) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
          gzip.write(file.bytes());
        }
        sum += small.size();
      }
    }
    assertThat(sum).isBetween(5_000, 30_000);
  }

  @Test
  void every_icon_is_one_line_with_its_name() throws IOException {
    List<String> lines =
        Files.readAllLines(TEMPLATES.resolve("assets/icons.svg"), StandardCharsets.UTF_8);
    assertThat(lines).hasSizeGreaterThan(30).allMatch(l -> l.matches("<symbol id=\"i-[a-z]+\".*"));
  }

  private static boolean isOptional(RecordComponent component) {
    return component.getGenericType().getTypeName().contains(Optional.class.getName());
  }

  private static List<Path> templates(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(p -> !p.startsWith(TEMPLATES.resolve("assets")))
          .sorted()
          .toList();
    }
  }
}
