package dev.gatebook.render;

import freemarker.ext.beans.GenericObjectModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/**
 * A record as templates see it. What its components and its methods without parameters say is read
 * by name at once; for the rest it is what the engine makes of any Java object, which takes the
 * engine a look at the whole class.
 */
final class RecordModel
    implements TemplateHashModelEx,
        MethodCallAwareTemplateHashModel,
        TemplateScalarModel,
        AdapterTemplateModel,
        WrapperTemplateModel {
  private final Record value;
  private final Map<String, Method> answers;
  private final Wrapper wrapper;

  RecordModel(Record value, Map<String, Method> answers, Wrapper wrapper) {
    this.value = value;
    this.answers = answers;
    this.wrapper = wrapper;
  }

  private GenericObjectModel whole() {
    return new GenericObjectModel(value, wrapper);
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    Method answer = answers.get(key);
    return answer == null ? whole().get(key) : wrapper.wrap(ask(answer));
  }

  private Object ask(Method answer) throws TemplateModelException {
    try {
      return answer.invoke(value);
    } catch (InvocationTargetException e) {
      throw new TemplateModelException(answer + ": " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new TemplateModelException(answer + ": " + e.getMessage(), e);
    }
  }

  @Override
  public TemplateModel getBeforeMethodCall(String key)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    Method answer = answers.get(key);
    if (answer == null) {
      return whole().getBeforeMethodCall(key);
    }
    return (TemplateMethodModelEx) arguments -> wrapper.wrap(ask(answer));
  }

  @Override
  public String getAsString() {
    return value.toString();
  }

  /** A record is never nothing, whatever it is made of. */
  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return whole().size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return whole().keys();
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    return whole().values();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return value;
  }

  @Override
  public Object getWrappedObject() {
    return value;
  }
}
