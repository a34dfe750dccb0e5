package org.trade4msmes.hub.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.trade4msmes.hub.model.Language;

/**
 * Shows templates texts, numbers, truth values, lists, maps and records. Every other object is
 * refused, so that no template can reach into the program.
 */
final class RecordWrapper extends DefaultObjectWrapper {
  private final RecordAccessors accessors = new RecordAccessors();

  RecordWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    return switch (object) {
      case Record value -> new RecordModel(value, accessors.of(value), this);
      case Language language -> new SimpleScalar(language.code());
      default ->
          throw new TemplateModelException(
              "Templates may not use objects of " + object.getClass().getName() + ".");
    };
  }
}
