package dev.gatebook.content;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Keeps a tree from being so deep that walking it needs more stack than there is. */
final class Nesting {
  /** The deepest tree that is rendered with its markup. */
  static final int DEEPEST = 60;

  private Nesting() {}

  /** The tree, or its texts as one paragraph when it is too deep. Walks without recursion. */
  static Node flattenWhenTooDeep(Node document) {
    StringBuilder words = new StringBuilder();
    int deepest = walk(document, words);
    return deepest <= DEEPEST ? document : MarkdownLimits.flat(words.toString());
  }

  private record Step(Node node, int depth) {}

  private static int walk(Node root, StringBuilder words) {
    int deepest = 0;
    Deque<Step> todo = new ArrayDeque<>();
    todo.push(new Step(root, 0));
    while (!todo.isEmpty()) {
      Step step = todo.pop();
      deepest = Math.max(deepest, step.depth());
      if (step.node() instanceof Text text) {
        words.append(words.length() == 0 ? "" : " ").append(text.getLiteral());
      }
      for (Node child = step.node().getLastChild(); child != null; child = child.getPrevious()) {
        todo.push(new Step(child, step.depth() + 1));
      }
    }
    return deepest;
  }
}
