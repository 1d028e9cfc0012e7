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

/** Cited lines, with the answer a careful person would give written beside each change. */
final class DriftLinesTest {
  private static final String CHARGE =
      """
        Receipt charge(Order order, Money amount) {
          gateway.authorize(order.customer(), amount);
          return gateway.capture(order.number(), amount);
        }
      """
          .indent(2);

  private final DriftScene scene;

  DriftLinesTest(@TempDir Path folder) throws IOException {
    scene = new DriftScene(folder);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private static String with(String old, String now) {
    assertThat(PAYMENT).contains(old);
    return PAYMENT.replace(old, now);
  }

  private static void assertAt(Drift drift, String path, int from, int to) {
    assertThat(drift.path()).isEqualTo(path);
    assertThat(drift.lines()).containsExactly(new LineRange(from, to));
  }

  @Test
  void an_edit_above_shifts_the_lines() throws IOException {
    scene.write("import", with("package shop;\n", "package shop;\n\nimport java.util.List;\n"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), PATH, 8, 11);
    assertThat(scene.charge().touchedBy()).isEmpty();
    assertThat(scene.charge().because()).isEqualTo("lines 6-9 are now 8-11");
  }

  @Test
  void an_edit_above_that_adds_no_line_leaves_the_lines_fresh() throws IOException {
    scene.write("rename package", with("package shop;", "package store;"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.FRESH);
    assertAt(scene.charge(), PATH, 6, 9);
  }

  @Test
  void an_edit_inside_touches_the_lines_and_names_the_commit() throws IOException {
    scene
        .write("import", with("package shop;\n", "package shop;\n\nimport java.util.List;\n"))
        .write(
            "no capture",
            with("package shop;\n", "package shop;\n\nimport java.util.List;\n")
                .replace("return gateway.capture", "return gateway.hold"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.TOUCHED);
    assertAt(scene.charge(), PATH, 8, 11);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("no capture");
    assertThat(scene.charge().because()).isEqualTo("lines 6-9 changed");
  }

  @Test
  void a_line_put_in_between_touches_the_lines() throws IOException {
    scene.write("log", with("amount);\n    return", "amount);\n    log(order);\n    return"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.TOUCHED);
    assertAt(scene.charge(), PATH, 6, 10);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("log");
  }

  @Test
  void a_line_put_in_just_before_or_just_after_leaves_the_lines_as_they_are() throws IOException {
    scene.write("before", with("  Receipt charge", "  @Checked\n  Receipt charge"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), PATH, 7, 10);
    scene.write("after", with("  }\n\n  void", "  }\n  // charged\n\n  void"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.FRESH);
  }

  @Test
  void a_method_much_like_it_put_in_before_leaves_the_lines_as_they_are() throws IOException {
    String twin = CHARGE.replace("charge", "reserve").replace("capture", "hold");
    scene.write("reserve", with("  Receipt charge", twin + "\n  Receipt charge"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), PATH, 11, 14);
  }

  @Test
  void an_edit_below_leaves_the_lines_fresh() throws IOException {
    scene.write("refund twice", with("receipt.transaction()", "receipt.transaction(), 2"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.FRESH);
    assertAt(scene.charge(), PATH, 6, 9);
    assertThat(scene.charge().because()).isEqualTo("lines 6-9 read as before");
  }

  @Test
  void reindentation_leaves_the_lines_fresh() throws IOException {
    scene.write("tabs", PAYMENT.replace("  ", "\t\t\t"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.FRESH);
    assertAt(scene.charge(), PATH, 6, 9);
  }

  @Test
  void line_ends_of_another_system_leave_the_lines_fresh() throws IOException {
    scene.write("crlf", PAYMENT.replace("\n", "\r\n"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.FRESH);
  }

  @Test
  void broken_lines_and_added_spaces_shift_the_lines_only() throws IOException {
    scene.write(
        "format",
        with(
            "gateway.authorize(order.customer(), amount);",
            "gateway\n        .authorize( order.customer(),\n            amount );"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), PATH, 6, 11);
  }

  @Test
  void a_space_that_parts_a_word_is_a_change() throws IOException {
    scene.write("split", with("gateway.authorize", "gate way.authorize"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.TOUCHED);
  }

  @Test
  void formatting_and_an_edit_in_one_commit_are_told_apart() throws IOException {
    String text =
        with("package shop;", "package store;").replace("  ", "    ").replace("{\n", "{\n\n");
    scene.write("format and rename", text);
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), PATH, 7, 11);
  }

  @Test
  void a_comment_that_is_reflowed_changes_its_words() throws IOException {
    String commented = with("  Receipt", "  // one two three\n  // four five\n  Receipt");
    scene.write("comment", commented);
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    Drift comment = scene.drift(DriftScene.lines(new LineRange(4, 9)));
    assertThat(comment.kind()).isEqualTo(Kind.TOUCHED);
  }

  @Test
  void a_move_within_the_file_is_followed() throws IOException {
    scene.write("move", moveToTheEnd());
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), PATH, 10, 13);
  }

  private static String moveToTheEnd() {
    List<String> lines = PAYMENT.lines().toList();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < lines.size() - 1; at++) {
      text.append(at >= 5 && at <= 9 ? "" : lines.get(at) + "\n");
    }
    for (int at = 4; at <= 8; at++) {
      text.append(lines.get(at)).append('\n');
    }
    return text + "}\n";
  }

  @Test
  void a_move_to_another_file_is_followed() throws IOException {
    scene
        .files()
        .with("src/shop/Charges.java", "package shop;\n\nfinal class Charges {\n" + CHARGE + "}\n");
    scene.write("move", with(CHARGE.indent(-2), ""));
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), "src/shop/Charges.java", 4, 7);
    assertThat(scene.charge().because())
        .isEqualTo("lines 6-9 are now 4-7 of src/shop/Charges.java");
  }

  @Test
  void a_move_to_another_file_and_a_later_edit_there_are_told_apart() throws IOException {
    String there = "package shop;\n\nfinal class Charges {\n" + CHARGE + "}\n";
    scene.files().with("src/shop/Charges.java", there);
    scene.write("move", with(CHARGE.indent(-2), ""));
    scene.write("above", "src/shop/Charges.java", "// charges\n" + there);
    String edited = "// charges\n" + there.replace("capture", "hold");
    scene.write("edit there", "src/shop/Charges.java", edited);
    assertThat(scene.charge().kind()).isEqualTo(Kind.TOUCHED);
    assertAt(scene.charge(), "src/shop/Charges.java", 5, 8);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("edit there");
    assertThat(scene.charge().because())
        .startsWith("it went to src/shop/Charges.java in ")
        .endsWith("; there lines 4-7 changed");
  }

  @Test
  void a_renamed_file_that_was_rewritten_later_is_followed_to_where_the_lines_went()
      throws IOException {
    scene.files().without(PATH);
    scene.write("rename", "B.java", PAYMENT);
    scene.write("rewrite", "B.java", "name: shop\nport: 80\n");
    assertThat(scene.charge().stale()).isTrue();
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("rewrite");
  }

  @Test
  void lines_that_were_moved_and_then_removed_are_gone_and_the_removal_is_named()
      throws IOException {
    scene.files().with("C.java", "class C {\n" + CHARGE + "}\n");
    scene.write("move", with(CHARGE.indent(-2), ""));
    scene.write("remove", "C.java", "class C {\n}\n");
    assertThat(scene.charge().kind()).isEqualTo(Kind.GONE);
    assertThat(scene.charge().path()).isEqualTo(PATH);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("remove");
  }

  @Test
  void a_move_that_could_have_gone_to_two_files_is_not_guessed() throws IOException {
    scene.files().with("A.java", "class A {\n" + CHARGE + "}\n");
    scene.files().with("B.java", "class B {\n" + CHARGE + "}\n");
    scene.write("copy and remove", with(CHARGE.indent(-2), ""));
    assertThat(scene.charge().kind()).isEqualTo(Kind.GONE);
  }

  @Test
  void a_copy_that_stood_in_another_file_before_is_not_taken_for_a_move() throws IOException {
    DriftScene old = scene.withOriginal("Old.java", "class Old {\n" + CHARGE + "}\n");
    old.files().with("Old.java", "class Old {\n" + CHARGE + "\n\n  int n;\n}\n");
    old.write("remove", with(CHARGE.indent(-2), ""));
    assertThat(old.charge().kind()).isEqualTo(Kind.GONE);
  }

  @Test
  void lines_that_were_taken_out_are_gone_and_the_commit_is_named() throws IOException {
    scene.write("drop charge", with(CHARGE.indent(-2), "")).write("other", "README.md", "# S\n");
    assertThat(scene.charge().kind()).isEqualTo(Kind.GONE);
    assertThat(scene.charge().lines()).isEmpty();
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("drop charge");
  }

  @Test
  void a_rename_is_followed() throws IOException {
    scene.files().without(PATH);
    scene.write("rename", "src/store/Pay.java", PAYMENT);
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), "src/store/Pay.java", 6, 9);
  }

  @Test
  void a_rename_with_an_edit_elsewhere_is_followed() throws IOException {
    scene.files().without(PATH);
    scene.write("rename", "src/store/Pay.java", with("package shop;", "package store;\n"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), "src/store/Pay.java", 7, 10);
  }

  @Test
  void a_rename_with_an_edit_inside_touches_and_names_the_commits_on_both_sides()
      throws IOException {
    String first = with("return gateway.capture", "return gateway.hold");
    scene.write("before", first);
    scene.files().without(PATH);
    scene.write("rename", "src/store/Pay.java", first);
    scene.write("after", "src/store/Pay.java", first.replace("Receipt charge", "Slip charge"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.TOUCHED);
    assertAt(scene.charge(), "src/store/Pay.java", 6, 9);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("after", "before");
  }

  @Test
  void two_renames_in_a_row_are_followed_to_the_commits_between_them() throws IOException {
    scene.files().without(PATH);
    scene.write("first rename", "B.java", PAYMENT);
    scene.write("between", "B.java", with("return gateway.capture", "return gateway.hold"));
    scene.files().without("B.java");
    scene.write("second rename", "C.java", with("return gateway.capture", "return gateway.hold"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.TOUCHED);
    assertAt(scene.charge(), "C.java", 6, 9);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("between");
  }

  @Test
  void a_file_that_was_removed_is_gone() throws IOException {
    scene.files().without(PATH);
    scene.commit("remove");
    assertThat(scene.charge().kind()).isEqualTo(Kind.GONE);
    assertThat(scene.charge().path()).isEqualTo(PATH);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("remove");
  }

  @Test
  void a_file_replaced_by_another_of_the_same_name_is_not_taken_for_it() throws IOException {
    scene.write("replace", "name: shop\nport: 80\n");
    assertThat(scene.charge().stale()).isTrue();
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("replace");
  }

  @Test
  void a_file_replaced_while_its_content_moved_on_is_followed() throws IOException {
    scene.files().with("src/shop/Payments.java", PAYMENT);
    scene.write("replace", "name: shop\nport: 80\n");
    assertThat(scene.charge().kind()).isEqualTo(Kind.SHIFTED);
    assertAt(scene.charge(), "src/shop/Payments.java", 6, 9);
  }

  @Test
  void a_file_that_became_binary_has_lost_its_lines() throws IOException {
    scene.files().with(PATH, new byte[] {1, 0, 2});
    scene.commit("binary");
    assertThat(scene.charge().stale()).isTrue();
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("binary");
  }

  @Test
  void a_change_that_was_taken_back_leaves_the_lines_fresh_and_is_told() throws IOException {
    scene
        .write("change", with("return gateway.capture", "return gateway.hold"))
        .write("revert", PAYMENT);
    assertThat(scene.charge().kind()).isEqualTo(Kind.FRESH);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("revert", "change");
    assertThat(scene.charge().because()).isEqualTo("the file was changed and changed back");
  }

  @Test
  void a_change_taken_back_beside_another_edit_leaves_the_lines_fresh() throws IOException {
    scene
        .write("change", with("return gateway.capture", "return gateway.hold"))
        .write("revert and more", with("package shop;", "package store;"));
    assertThat(scene.charge().kind()).isEqualTo(Kind.FRESH);
  }

  @Test
  void an_edit_on_a_merged_branch_is_named_and_the_merge_is_not() throws IOException {
    scene.files().with(PATH, with("return gateway.capture", "return gateway.hold"));
    var side = scene.files().commit("side", "on the side", scene.audited());
    scene.files().with(PATH, PAYMENT);
    scene.write("on main", "README.md", "# Store\n");
    scene.files().with(PATH, with("return gateway.capture", "return gateway.hold"));
    scene.merge("merge", side);
    assertThat(scene.charge().kind()).isEqualTo(Kind.TOUCHED);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("on the side");
  }

  @Test
  void a_merge_of_edits_at_both_ends_of_the_file_names_only_the_one_inside() throws IOException {
    String inside = with("return gateway.capture", "return gateway.hold");
    scene.files().with(PATH, inside);
    var side = scene.files().commit("side", "inside", scene.audited());
    scene.write("above", with("package shop;\n", "package shop;\n// shop\n"));
    scene.files().with(PATH, inside.replace("package shop;\n", "package shop;\n// shop\n"));
    scene.merge("merge", side);
    assertThat(scene.charge().kind()).isEqualTo(Kind.TOUCHED);
    assertAt(scene.charge(), PATH, 7, 10);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("inside");
  }

  @Test
  void a_merge_that_edits_the_lines_itself_is_named() throws IOException {
    scene.files().with("README.md", "# Side\n");
    var side = scene.files().commit("side", "on the side", scene.audited());
    scene.files().with(PATH, with("return gateway.capture", "return gateway.hold"));
    scene.merge("evil merge", side);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("evil merge");
  }

  @Test
  void a_branch_begun_before_the_audit_is_named_when_it_touches_the_lines() throws IOException {
    scene.files().with(PATH, with("return gateway.capture", "return gateway.hold"));
    var side = scene.files().commit("old", "long branch", scene.start());
    scene.merge("merge", side);
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("long branch");
  }

  @Test
  void a_commit_that_only_formats_is_not_named_among_those_that_touch() throws IOException {
    String edited = with("return gateway.capture", "return gateway.hold");
    scene
        .write("format", PAYMENT.replace("  ", "\t"))
        .write("edit", edited.replace("  ", "\t"))
        .write("format back", edited)
        .write("below", edited.replace("receipt.transaction()", "receipt"))
        .write(
            "edit again", edited.replace("receipt.transaction()", "receipt").replace("hold", "h"));
    assertThat(DriftScene.subjects(scene.charge())).containsExactly("edit again", "edit");
    assertThat(scene.charge().because()).isEqualTo("lines 6-9 changed");
  }

  @Test
  void words_added_to_the_end_of_the_last_line_touch_it_again_and_again() throws IOException {
    LineRange last = new LineRange(8, 8);
    scene
        .write("note", with("amount);\n  }", "amount); // now\n  }"))
        .write("other note", with("amount);\n  }", "amount); // later\n  }"));
    assertThat(DriftScene.subjects(scene.drift(DriftScene.lines(last))))
        .containsExactly("other note", "note");
  }

  @Test
  void several_ranges_are_followed_each_for_itself() throws IOException {
    scene.write("import", with("package shop;\n", "package shop;\nimport java.util.List;\n"));
    Drift drift = scene.drift(DriftScene.lines(new LineRange(1, 1), new LineRange(11, 13)));
    assertThat(drift.kind()).isEqualTo(Kind.SHIFTED);
    assertThat(drift.lines()).containsExactly(new LineRange(1, 1), new LineRange(12, 14));
    assertThat(drift.because()).isEqualTo("lines 11-13 are now 12-14");
  }

  @Test
  void one_touched_range_makes_the_citation_touched() throws IOException {
    scene.write("refund", with("gateway.refund(", "gateway.pay("));
    Drift drift = scene.drift(DriftScene.lines(new LineRange(6, 9), new LineRange(11, 13)));
    assertThat(drift.kind()).isEqualTo(Kind.TOUCHED);
    assertThat(drift.because()).startsWith("lines 11-13 changed");
  }

  @Test
  void lines_that_the_file_never_had_are_not_taken_for_fresh() throws IOException {
    scene.write("edit", with("package shop;", "package store;"));
    Drift drift = scene.drift(DriftScene.lines(new LineRange(10, 40)));
    assertThat(drift.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(drift.because()).isEqualTo("the file had 14 lines only");
  }

  @Test
  void a_short_line_is_followed_and_a_changed_figure_is_seen() throws IOException {
    DriftScene config = scene.withOriginal("app.yml", "retries: 3\ntimeout: 30\n");
    config.write("edit", "app.yml", "# limits\nretries: 3\ntimeout: 60\n");
    Drift retries = config.drift(at("app.yml", 1));
    assertThat(retries.kind()).isEqualTo(Kind.SHIFTED);
    assertAt(retries, "app.yml", 2, 2);
    assertThat(retries.because()).isEqualTo("line 1 is now 2");
    assertThat(config.drift(at("app.yml", 2)).kind()).isEqualTo(Kind.TOUCHED);
  }

  private static Citation at(String path, int line) {
    return new Citation(path, List.of(new LineRange(line, line)), List.of(), List.of());
  }
}
