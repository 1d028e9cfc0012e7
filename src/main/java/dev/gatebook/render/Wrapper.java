package dev.gatebook.render;

import dev.gatebook.model.Prose;
import dev.gatebook.site.part.FailureList;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;

/**
 * How templates see Java values: records by their components, days and times as their ISO text,
 * prose as markup that is already safe.
 */
final class Wrapper extends DefaultObjectWrapper {
  Wrapper() {
    super(Engine.VERSION);
    setMemberAccessPolicy(new OwnMethodsOnly());
    writeProtect();
  }

  /**
   * What pages are made of first: the engine would ask each value for a dozen interfaces before it
   * came to records.
   */
  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Record record) {
      return record(record);
    }
    if (value instanceof List<?> list) {
      return DefaultListAdapter.adapt(list, this);
    }
    return value instanceof Boolean yes ? truth(yes) : super.wrap(value);
  }

  private static TemplateModel truth(boolean yes) {
    return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  private TemplateModel record(Record value) throws TemplateModelException {
    if (value instanceof Prose prose) {
      return super.wrap(parts(prose));
    }
    if (value instanceof FailureList.Failure failure) {
      return new FailureModel(failure, this);
    }
    return new RecordModel(value, Answers.of(value.getClass()), this);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof Temporal ? wrap(value.toString()) : super.handleUnknownType(value);
  }

  /** {@code html} and {@code inline} print unescaped, {@code plain} does not. */
  private static Map<String, Object> parts(Prose prose) throws TemplateModelException {
    return Map.of(
        "html", HTMLOutputFormat.INSTANCE.fromMarkup(prose.html()),
        "inline", HTMLOutputFormat.INSTANCE.fromMarkup(prose.inline()),
        "plain", prose.plain(),
        "present", !prose.isEmpty());
  }

  /** Hides what every Java object has, so that no template gets from a page to a class. */
  private static final class OwnMethodsOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }

    @Override
    public boolean isMethodExposed(Method method) {
      return method.getDeclaringClass() != Object.class;
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
