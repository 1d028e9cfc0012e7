package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which class, assembly and categories a test has, by the id of the test. */
final class TrxDefinitions {
  private final Map<String, Definition> byId = new HashMap<>();

  private record Definition(String className, String assembly, List<String> categories) {}

  /** Takes the definitions to their end. */
  void read(XmlCursor xml) throws Unreadable {
    while (xml.child()) {
      String id = xml.value("id");
      String assembly = fileName(xml.value("storage"));
      String className = "";
      List<String> categories = new ArrayList<>();
      while (xml.child()) {
        if (xml.name().equals("TestMethod")) {
          className = withoutAssembly(xml.value("className"));
          xml.skip();
        } else if (xml.name().equals("TestCategory")) {
          categories(xml, categories);
        } else {
          xml.skip();
        }
      }
      byId.put(id, new Definition(className, assembly, categories));
    }
  }

  private static void categories(XmlCursor xml, List<String> into) throws Unreadable {
    while (xml.child()) {
      into.add(xml.value("TestCategory"));
      xml.skip();
    }
  }

  /**
   * Old files write the class with its assembly, as in {@code Shop.Cart, Shop, Version=1.0.0.0}.
   */
  private static String withoutAssembly(String className) {
    int comma = className.indexOf(',');
    return comma < 0 ? className : className.substring(0, comma);
  }

  private static String fileName(String path) {
    String slashed = path.replace('\\', '/');
    return slashed.substring(slashed.lastIndexOf('/') + 1);
  }

  /** Gives a result its class; where its name begins with the class, that is taken off. */
  void place(TrxResult result) {
    Definition definition = byId.get(result.testId());
    if (definition == null) {
      return;
    }
    TestDraft draft = result.draft().suite(definition.assembly).className(definition.className);
    definition.categories.forEach(draft::tag);
    String prefix = definition.className + ".";
    if (!definition.className.isEmpty() && result.written().startsWith(prefix)) {
      draft.nameWithBrackets(result.written().substring(prefix.length()));
    }
  }
}
