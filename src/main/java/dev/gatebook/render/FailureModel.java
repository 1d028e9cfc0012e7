package dev.gatebook.render;

import dev.gatebook.site.part.FailureList;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** A failed test in the list of a cause: a bad run has thousands, with seven components each. */
final class FailureModel implements TemplateHashModel {
  private final FailureList.Failure failure;
  private final Wrapper wrapper;

  FailureModel(FailureList.Failure failure, Wrapper wrapper) {
    this.failure = failure;
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    return switch (key) {
      case "name" -> new SimpleScalar(failure.name());
      case "place" -> new SimpleScalar(failure.place());
      case "message" -> new SimpleScalar(failure.message());
      case "trace" -> new SimpleScalar(failure.trace());
      case "open" -> failure.open() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case "anchor" -> new SimpleScalar(failure.anchor());
      case "places" -> wrapper.wrap(failure.places());
      default -> throw new TemplateModelException("a failed test in a list has no " + key);
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
