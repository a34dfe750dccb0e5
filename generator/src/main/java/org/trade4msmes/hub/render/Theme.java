package org.trade4msmes.hub.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.trade4msmes.hub.model.Language;

/**
 * A folder of templates and assets as it was when it was read: each template is parsed once. Safe
 * for use by many threads.
 */
public final class Theme {
  private final Path folder;
  private final Assets assets;
  private final Configuration configuration;

  /**
   * Reads the assets; templates are read when they are first used.
   *
   * @param scripts makes the published form of a script from the written one
   * @throws IOException if the folder cannot be read
   */
  public Theme(Path folder, UnaryOperator<String> scripts) throws IOException {
    this.folder = folder;
    this.assets = new Assets(folder, scripts);
    this.configuration = configure(folder);
  }

  private static Configuration configure(Path templates) throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new FileTemplateLoader(templates.toFile()));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Language.EN.locale());
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setWhitespaceStripping(true);
    return configuration;
  }

  public Assets assets() {
    return assets;
  }

  Path folder() {
    return folder;
  }

  Configuration configuration() {
    return configuration;
  }
}
