package dev.gatebook.git;

import static dev.gatebook.git.DriftScene.PATH;
import static dev.gatebook.git.DriftScene.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Citation;
import dev.gatebook.model.Drift;
import dev.gatebook.model.Drift.Kind;
import dev.gatebook.model.LineRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole files, folders, absent files and cited texts. */
final class DriftFilesTest {
  private static final Citation WHOLE = Citation.whole(PATH);

  private final DriftScene scene;

  DriftFilesTest(@TempDir Path folder) throws IOException {
    scene = new DriftScene(folder);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void a_file_nobody_changed_is_fresh() throws IOException {
    scene.write("other", "README.md", "# Store\n");
    Drift drift = scene.drift(WHOLE);
    assertThat(drift).isEqualTo(fresh("the file is the same"));
  }

  private static Drift fresh(String because) {
    return new Drift(WHOLE, Kind.FRESH, PATH, List.of(), List.of(), because);
  }

  @Test
  void spaces_and_line_breaks_are_no_change_of_a_file() throws IOException {
    scene.write("format", PAYMENT.replace("  ", "\t").replace("{\n", "{\r\n"));
    assertThat(scene.drift(WHOLE))
        .isEqualTo(fresh("only spaces and line breaks of the file changed"));
  }

  @Test
  void methods_that_change_places_are_no_change_of_a_file() throws IOException {
    List<String> lines = PAYMENT.lines().toList();
    scene.write(
        "sort",
        String.join("\n", lines.subList(0, 5))
            + "\n"
            + String.join("\n", lines.subList(10, 13))
            + "\n\n"
            + String.join("\n", lines.subList(5, 9))
            + "\n}\n");
    assertThat(scene.drift(WHOLE)).isEqualTo(fresh("lines of the file only changed places"));
  }

  @Test
  void every_other_edit_touches_a_file_and_every_commit_is_named() throws IOException {
    scene.write("one", PAYMENT + "// one\n").write("two", PAYMENT + "// one\n// two\n");
    Drift drift = scene.drift(WHOLE);
    assertThat(drift.kind()).isEqualTo(Kind.TOUCHED);
    assertThat(drift.lines()).isEmpty();
    assertThat(DriftScene.subjects(drift)).containsExactly("two", "one");
  }

  @Test
  void a_renamed_file_is_at_its_new_path() throws IOException {
    scene.files().without(PATH);
    scene.write("rename", "src/store/Payment.java", PAYMENT);
    Drift drift = scene.drift(WHOLE);
    assertThat(drift.kind()).isEqualTo(Kind.SHIFTED);
    assertThat(drift.path()).isEqualTo("src/store/Payment.java");
    assertThat(drift.because())
        .isEqualTo("the file is now src/store/Payment.java, the content is the same");
  }

  @Test
  void a_renamed_and_edited_file_is_touched_at_its_new_path() throws IOException {
    scene.files().without(PATH);
    scene.write("rename and edit", "src/store/Payment.java", PAYMENT.replace("shop;", "store;"));
    Drift drift = scene.drift(WHOLE);
    assertThat(drift.kind()).isEqualTo(Kind.TOUCHED);
    assertThat(drift.path()).isEqualTo("src/store/Payment.java");
    assertThat(DriftScene.subjects(drift)).containsExactly("rename and edit");
  }

  @Test
  void a_removed_file_is_gone_even_when_it_came_back_between() throws IOException {
    scene.files().without(PATH);
    scene.commit("remove").write("bring back", PAYMENT);
    assertThat(scene.drift(WHOLE).kind()).isEqualTo(Kind.FRESH);
    scene.files().without(PATH);
    scene.commit("remove again");
    assertThat(scene.drift(WHOLE).kind()).isEqualTo(Kind.GONE);
    assertThat(DriftScene.subjects(scene.drift(WHOLE)))
        .containsExactly("remove again", "bring back", "remove");
  }

  @Test
  void a_changed_binary_file_is_touched() throws IOException {
    DriftScene binary = scene.withOriginal("logo.png", "a\0b");
    binary.write("logo", "logo.png", "a\0 b");
    Drift drift = binary.drift(Citation.whole("logo.png"));
    assertThat(drift.kind()).isEqualTo(Kind.TOUCHED);
    assertThat(DriftScene.subjects(drift)).containsExactly("logo");
  }

  @Test
  void lines_of_a_binary_file_cannot_be_followed() throws IOException {
    DriftScene binary = scene.withOriginal("logo.png", "a\0b");
    binary.write("logo", "logo.png", "a\0 b");
    Citation lines = new Citation("logo.png", List.of(new LineRange(1, 1)), List.of(), List.of());
    assertThat(binary.drift(lines).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(binary.drift(lines).because()).isEqualTo("logo.png is binary");
  }

  @Test
  void a_file_too_large_to_look_into_is_never_taken_for_fresh() throws IOException {
    String large = "0123456789abcde\n".repeat(70_000);
    DriftScene log = scene.withOriginal("big.log", large);
    log.write("append", "big.log", large + "\n");
    Drift lines =
        log.drift(new Citation("big.log", List.of(new LineRange(1, 2)), List.of(), List.of()));
    assertThat(lines.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(log.drift(Citation.whole("big.log")).kind()).isEqualTo(Kind.TOUCHED);
  }

  @Test
  void a_folder_changes_with_what_is_in_it() throws IOException {
    assertThat(scene.drift(Citation.whole("src/shop")).kind()).isEqualTo(Kind.FRESH);
    scene.write("other", "README.md", "# Store\n");
    assertThat(scene.drift(Citation.whole("src/shop/")).kind()).isEqualTo(Kind.FRESH);
    scene.write("order", "src/shop/Order.java", "class Order {}\n");
    assertThat(scene.drift(Citation.whole("src/shop")).kind()).isEqualTo(Kind.TOUCHED);
    assertThat(DriftScene.subjects(scene.drift(Citation.whole("src")))).containsExactly("order");
  }

  @Test
  void a_file_that_must_be_gone_is_fresh_until_it_is_back() throws IOException {
    Citation secret = Citation.whole("secret.key");
    assertThat(scene.drift(secret).kind()).isEqualTo(Kind.FRESH);
    scene.write("leak", "secret.key", "0000\n");
    assertThat(scene.drift(secret).kind()).isEqualTo(Kind.TOUCHED);
    assertThat(DriftScene.subjects(scene.drift(secret))).containsExactly("leak");
  }

  @Test
  void lines_of_a_file_that_was_never_there_are_not_taken_for_fresh() {
    Citation lines = new Citation("No.java", List.of(new LineRange(1, 2)), List.of(), List.of());
    assertThat(scene.drift(lines).kind()).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void a_path_that_leads_out_of_the_repository_is_not_taken_for_fresh() {
    assertThat(scene.drift(Citation.whole("../outside")).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(scene.drift(Citation.whole("/etc/passwd")).kind()).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void a_text_that_still_stands_is_fresh_whatever_else_changed() throws IOException {
    scene.write("rewrite", "class Other {\n  Object x = gateway\n    .capture(\n order);\n}\n");
    assertThat(scene.drift(DriftScene.text("gateway.capture(")).kind()).isEqualTo(Kind.FRESH);
  }

  @Test
  void a_text_that_no_longer_stands_is_gone_and_the_commit_is_named() throws IOException {
    scene
        .write("other", PAYMENT.replace("refund", "repay"))
        .write("no capture", PAYMENT.replace("gateway.capture", "gateway.hold"))
        .write("another", PAYMENT.replace("gateway.capture", "gateway.block"));
    Drift drift = scene.drift(DriftScene.text("gateway.capture"));
    assertThat(drift.kind()).isEqualTo(Kind.GONE);
    assertThat(DriftScene.subjects(drift)).containsExactly("no capture");
    assertThat(drift.because()).isEqualTo("'gateway.capture' no longer stands in the file");
  }

  @Test
  void a_text_whose_line_moved_to_another_file_is_found_there() throws IOException {
    String line = "    return gateway.capture(order.number(), amount);\n";
    scene.files().with("Capture.java", "class Capture {\n" + line + "}\n");
    scene.write("move", PAYMENT.replace(line, ""));
    Drift drift = scene.drift(DriftScene.text("gateway.capture"));
    assertThat(drift.kind()).isEqualTo(Kind.SHIFTED);
    assertThat(drift.path()).isEqualTo("Capture.java");
  }

  @Test
  void a_text_in_a_renamed_file_is_found_there() throws IOException {
    scene.files().without(PATH);
    scene.write("rename", "Pay.java", PAYMENT.replace("package shop;", "package pay;"));
    assertThat(scene.drift(DriftScene.text("gateway.capture")).kind()).isEqualTo(Kind.SHIFTED);
  }

  @Test
  void a_text_that_must_not_stand_there_is_fresh_until_it_does() throws IOException {
    Citation lacks = new Citation(PATH, List.of(), List.of(), List.of("password"));
    scene.write("other", PAYMENT.replace("refund", "repay"));
    assertThat(scene.drift(lacks).kind()).isEqualTo(Kind.FRESH);
    scene.write("hardcode", PAYMENT + "// password = 1234\n");
    assertThat(scene.drift(lacks).kind()).isEqualTo(Kind.TOUCHED);
    assertThat(DriftScene.subjects(scene.drift(lacks))).containsExactly("hardcode");
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_a_change() throws IOException {
    scene.files().without(PATH);
    scene.write("folder", PATH + "/inner.txt", "inner\n");
    assertThat(scene.drift(WHOLE).kind()).isEqualTo(Kind.TOUCHED);
    assertThat(DriftScene.subjects(scene.drift(WHOLE))).containsExactly("folder");
  }
}
