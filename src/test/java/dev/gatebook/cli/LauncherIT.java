package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user starts it, with the jar that the build just made. */
final class LauncherIT {
  private static final Path LAUNCHER = Path.of("gatebook").toAbsolutePath();
  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void only_where_there_is_a_shell() {
    assumeFalse(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows"));
  }

  /** So that no test finds in its output that this is done. */
  @BeforeEach
  void the_classes_are_prepared() throws Exception {
    if (!Files.exists(archive(LAUNCHER.resolveSibling("target")))) {
      assertThat(gatebook("--version").code()).isZero();
    }
  }

  /** The archive of the Java that runs the tests, with classes that are linked from 25 on. */
  private static Path archive(Path target) {
    String version = System.getProperty("java.version").replaceFirst("[^0-9.].*", "");
    String ending = Runtime.version().feature() < 25 ? ".jsa" : ".aot";
    return target.resolve("gatebook-" + version + ending);
  }

  private Run run(Map<String, String> variables, List<String> command) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", JAVA_HOME);
    builder.environment().putAll(variables);
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Run gatebook(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(args));
    return run(Map.of(), command);
  }

  /** A folder with a launcher and a jar of its own. */
  private Path installed() throws Exception {
    Path root = folder.resolve("the root");
    Files.createDirectories(root.resolve("target"));
    Files.copy(LAUNCHER, root.resolve("gatebook"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(Path.of("target/gatebook.jar"), root.resolve("target/gatebook.jar"));
    return root;
  }

  @Test
  void it_works_from_any_folder() throws Exception {
    Run run = gatebook("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("gatebook ");
  }

  @Test
  void an_archive_of_classes_that_no_machine_can_read_is_passed_over() throws Exception {
    Path root = installed();
    Files.createFile(archive(root.resolve("target")));

    Run run = run(Map.of(), List.of(root.resolve("gatebook").toString(), "--version"));

    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    assertThat(run.out()).startsWith("gatebook ");
  }

  @Test
  void the_archive_of_classes_is_made_once_for_a_jar() throws Exception {
    Path root = installed();
    List<String> command = List.of(root.resolve("gatebook").toString(), "--version");

    Run first = run(Map.of("CI", ""), command);
    Run second = run(Map.of("CI", ""), command);

    assertThat(first.err()).startsWith("gatebook: preparing the classes").hasLineCount(1);
    assertThat(second.err()).isEmpty();
    assertThat(first.out()).isEqualTo(second.out()).startsWith("gatebook ");
    assertThat(root.resolve("target")).isDirectoryNotContaining("glob:**/classes.*");
    assertThat(archive(root.resolve("target"))).isNotEmptyFile();
  }

  @Test
  void a_java_that_does_not_tell_its_version_has_an_archive_too() throws Exception {
    Path root = installed();
    Path home = folder.resolve("java home");
    Path java = home.resolve("bin/java");
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(java, "#!/bin/sh\nexec '" + JAVA_HOME + "/bin/java' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();

    Run run =
        run(
            Map.of("CI", "", "JAVA_HOME", home.toString()),
            List.of(root.resolve("gatebook").toString(), "--version"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("gatebook ");
    assertThat(root.resolve("target/gatebook.jsa")).isNotEmptyFile();
  }

  @Test
  void a_repository_that_a_hook_names_is_not_touched_by_making_the_archive() throws Exception {
    Path root = installed();
    Path git = folder.resolve("hooked/.git");
    Files.createDirectories(git);

    Run run =
        run(
            Map.of("CI", "", "GIT_DIR", git.toString(), "GIT_INDEX_FILE", git + "/index"),
            List.of(root.resolve("gatebook").toString(), "--version"));

    assertThat(run.code()).isZero();
    assertThat(git).isEmptyDirectory();
  }

  @Test
  void who_wants_no_archive_of_classes_has_none() throws Exception {
    Path root = installed();

    Run run =
        run(
            Map.of("CI", "", "GATEBOOK_JAVA_OPTS", "-Xshare:off"),
            List.of(root.resolve("gatebook").toString(), "--version"));

    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    assertThat(root.resolve("target")).isDirectoryNotContaining("glob:**/gatebook*.{jsa,aot}");
  }

  @Test
  void java_may_be_named_from_the_folder_that_one_is_in() throws Exception {
    Path root = installed();
    Files.createSymbolicLink(folder.resolve("jdk"), Path.of(JAVA_HOME));

    Run run =
        run(
            Map.of("CI", "", "JAVA_HOME", "jdk"),
            List.of(root.resolve("gatebook").toString(), "--version"));

    assertThat(run.code()).isZero();
    assertThat(archive(root.resolve("target"))).isNotEmptyFile();
  }

  @Test
  void no_archive_of_classes_is_made_where_nothing_is_kept_for_a_second_run() throws Exception {
    Path root = installed();

    Run run = run(Map.of("CI", "true"), List.of(root.resolve("gatebook").toString(), "--version"));

    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    assertThat(root.resolve("target")).isDirectoryNotContaining("glob:**/gatebook*.{jsa,aot}");
  }

  @Test
  void it_works_through_a_symbolic_link_to_a_symbolic_link() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("first"), LAUNCHER);
    Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());

    assertThat(run(Map.of(), List.of(second.toString(), "--version")).code()).isZero();
  }

  @Test
  void too_little_memory_is_said_with_the_way_to_more() throws Exception {
    StringBuilder report = new StringBuilder("<testsuite name='shop.CartTest'>");
    for (int i = 0; i < 300_000; i++) {
      report.append("<testcase classname='shop.CartTest' name='adds another item ");
      report.append(i).append("'/>");
    }
    write(folder, "TEST-shop.CartTest.xml", report.append("</testsuite>").toString());

    Run run =
        run(
            Map.of("GATEBOOK_JAVA_OPTS", "-Xmx14m"),
            List.of(LAUNCHER.toString(), "inspect", "TEST-shop.CartTest.xml"));

    assertThat(run.err()).startsWith("gatebook: not enough memory").doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(4);
  }

  @Test
  void memory_of_the_users_own_is_taken_without_a_word_of_the_machine() throws Exception {
    for (String own : List.of("-Xmx60m", "-XX:MaxHeapSize=60m", "-XX:MaxRAMPercentage=1")) {
      Run run = run(Map.of("GATEBOOK_JAVA_OPTS", own), List.of(LAUNCHER.toString(), "--version"));

      assertThat(run.out()).as(own).startsWith("gatebook ").hasLineCount(1);
      assertThat(run.err()).as(own).isEmpty();
    }
    Run picked = run(Map.of("_JAVA_OPTIONS", "-Xmx60m"), List.of(LAUNCHER.toString(), "--version"));
    assertThat(picked.out()).startsWith("gatebook ").hasLineCount(1);
  }

  @Test
  void exit_codes_reach_the_caller() throws Exception {
    assertThat(gatebook("biuld").code()).isEqualTo(2);
    assertThat(gatebook("build").code()).isEqualTo(3);
  }

  @Test
  void text_is_utf_8_whatever_the_locale() throws Exception {
    write(folder, "content/gatebook.yml", "title: Käse");
    write(folder, "content/shop/project.yml", "name: Käse & Brötchen");

    Run run = run(Map.of("LC_ALL", "C"), List.of(LAUNCHER.toString(), "list"));

    assertThat(run.out()).contains("Käse & Brötchen");
  }

  @Test
  void the_same_content_gives_the_same_bytes_in_another_zone_locale_and_folder() throws Exception {
    for (String place : List.of("one", "two")) {
      write(folder, place + "/content/gatebook.yml", "title: Register");
      write(folder, place + "/content/shop/project.yml", "name: Shop");
      write(
          folder,
          place + "/content/shop/phases/1-base.yml",
          "phase: 1",
          "title: Base",
          "tasks: [{ id: '1.1', title: Cart, status: done }]");
      write(
          folder,
          place + "/content/shop/audits/2026-01-10/audit.yml",
          "date: 2026-01-10",
          "title: First");
    }
    List<String> build = new ArrayList<>(List.of(LAUNCHER.toString(), "build", "--content"));

    Run one = run(Map.of(), with(build, "one/content", "--output", "one/site"));
    Run two =
        run(
            Map.of(
                "TZ",
                "Pacific/Kiritimati",
                "LC_ALL",
                "tr_TR.UTF-8",
                "GATEBOOK_JAVA_OPTS",
                "-Duser.language=tr -Dfile.encoding=ISO-8859-1"),
            with(build, "two/content", "--output", "two/site"));

    assertThat(one.code()).isZero();
    assertThat(two.code()).isZero();
    assertThat(CommandRun.files(folder.resolve("two/site")))
        .isEqualTo(CommandRun.files(folder.resolve("one/site")))
        .isNotEmpty();
  }

  @Test
  void another_jdk_gives_the_same_bytes() throws Exception {
    List<Path> homes = jdks();
    write(folder, "content/gatebook.yml", "title: Register");
    write(folder, "content/shop/project.yml", "name: Shop");
    List<Map<String, String>> sites = new ArrayList<>();
    for (Path home : homes) {
      String site = "site-" + sites.size();
      Run run =
          run(
              Map.of("JAVA_HOME", home.toString()),
              List.of(LAUNCHER.toString(), "build", "--output", site));
      assertThat(run.code()).as(home + " " + run.err()).isZero();
      sites.add(CommandRun.files(folder.resolve(site)));
    }
    assertThat(sites).isNotEmpty().allSatisfy(s -> assertThat(s).isEqualTo(sites.get(0)));
  }

  private static List<Path> jdks() throws IOException {
    List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (var list = Files.list(installed)) {
        list.filter(p -> Files.isExecutable(p.resolve("bin/java")) && !Files.isSymbolicLink(p))
            .filter(p -> p.getFileName().toString().matches(".*(17|21|25).*"))
            .sorted()
            .forEach(homes::add);
      }
    }
    return homes;
  }

  private static List<String> with(List<String> start, String... more) {
    List<String> all = new ArrayList<>(start);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void a_missing_java_is_said_in_words() throws Exception {
    Run run =
        run(Map.of("JAVA_HOME", folder.toString()), List.of(LAUNCHER.toString(), "--version"));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("no Java found");
    assertThat(run.err().getBytes(StandardCharsets.UTF_8).length).isLessThan(300);
  }
}
