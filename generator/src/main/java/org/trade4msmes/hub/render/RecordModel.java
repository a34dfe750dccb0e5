package org.trade4msmes.hub.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components, and none of its methods. */
final class RecordModel implements TemplateHashModel {
  private final Record value;
  private final Map<String, Method> accessors;
  private final ObjectWrapper wrapper;

  RecordModel(Record value, Map<String, Method> accessors, ObjectWrapper wrapper) {
    this.value = value;
    this.accessors = accessors;
    this.wrapper = wrapper;
  }

  /**
   * A component; asking for one that the record type does not have is a mistake in the template.
   */
  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Method accessor = accessors.get(name);
    if (accessor == null) {
      throw new TemplateModelException(
          value.getClass().getSimpleName()
              + " has no \""
              + name
              + "\". It has: "
              + String.join(", ", accessors.keySet())
              + ".");
    }
    try {
      return wrapper.wrap(accessor.invoke(value));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("Cannot read \"" + name + "\".", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
