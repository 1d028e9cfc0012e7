package dev.gatebook.render;

import dev.gatebook.site.part.SuiteList;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * A test in the list of its suite. A run has a hundred thousand of them with five components each,
 * which reflection would take half of the printing for.
 */
final class LineModel implements TemplateHashModel {
  private final SuiteList.Line line;
  private final Wrapper wrapper;

  LineModel(SuiteList.Line line, Wrapper wrapper) {
    this.line = line;
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    return switch (key) {
      case "anchor" -> new SimpleScalar(line.anchor());
      case "outcome" -> wrapper.piece(line.outcome());
      case "name" -> new SimpleScalar(line.name());
      case "href" -> new SimpleScalar(line.href());
      case "time" -> new SimpleScalar(line.time());
      default -> throw new TemplateModelException("a test in a list has no " + key);
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
