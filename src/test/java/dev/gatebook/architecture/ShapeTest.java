package dev.gatebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sizes of files and methods, and Javadoc on what others may use. */
final class ShapeTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int LONGEST_FILE = 350;
  private static final int LONGEST_METHOD = 40;

  private static final List<String> LONG_FILES = new ArrayList<>();
  private static final List<String> LONG_METHODS = new ArrayList<>();
  private static final List<String> UNDOCUMENTED = new ArrayList<>();
  private static final List<String> NULL_RETURNS = new ArrayList<>();
  private static final List<Integer> METHODS = new ArrayList<>();

  @BeforeAll
  static void measure() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      files =
          walk.filter(p -> p.toString().endsWith(".java"))
              .filter(p -> !p.endsWith("package-info.java"))
              .sorted()
              .toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      JavacTask task =
          (JavacTask) compiler.getTask(null, manager, d -> {}, List.of("-proc:none"), null, units);
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        long lines = unit.getSourceFile().getCharContent(true).toString().lines().count();
        if (lines > LONGEST_FILE) {
          LONG_FILES.add(unit.getSourceFile().getName() + ": " + lines);
        }
        new Measure(unit, trees).scan(unit, null);
      }
    }
  }

  @Test
  void no_file_is_longer_than_a_reader_can_hold() {
    assertThat(LONG_FILES).isEmpty();
  }

  @Test
  void no_method_is_longer_than_a_screen_and_nearly_all_are_short() {
    assertThat(LONG_METHODS).isEmpty();
    List<Integer> sorted = METHODS.stream().sorted().toList();
    assertThat(sorted.get(sorted.size() * 95 / 100)).isLessThanOrEqualTo(24);
  }

  @Test
  void whatever_is_public_is_documented() {
    assertThat(UNDOCUMENTED).isEmpty();
  }

  @Test
  void nothing_returns_null() {
    assertThat(NULL_RETURNS).isEmpty();
  }

  private static final class Measure extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    private Measure(CompilationUnitTree unit, DocTrees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (type.getModifiers().getFlags().contains(Modifier.PUBLIC) && undocumented()) {
        UNDOCUMENTED.add(unit.getSourceFile().getName() + ": " + type.getSimpleName());
      }
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      var positions = trees.getSourcePositions();
      long from = positions.getStartPosition(unit, method);
      long to = positions.getEndPosition(unit, method);
      if (method.getBody() != null && from >= 0 && to >= 0) {
        int lines =
            (int) (unit.getLineMap().getLineNumber(to) - unit.getLineMap().getLineNumber(from) + 1);
        METHODS.add(lines);
        if (lines > LONGEST_METHOD) {
          LONG_METHODS.add(unit.getSourceFile().getName() + "#" + method.getName() + ": " + lines);
        }
      }
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitReturn(ReturnTree statement, Void unused) {
      if (statement.getExpression() != null
          && statement.getExpression().getKind() == Tree.Kind.NULL_LITERAL) {
        NULL_RETURNS.add(unit.getSourceFile().getName());
      }
      return super.visitReturn(statement, null);
    }

    private boolean undocumented() {
      return trees.getDocComment(getCurrentPath()) == null;
    }
  }
}
