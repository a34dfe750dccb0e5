package org.trade4msmes.hub.pages;

import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Language;

/** A template or page asked for an interface message that does not exist. */
public final class MissingMessageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingMessageException(String key, Language language, @Nullable String hint) {
    super(
        "There is no message \""
            + key
            + "\" in interface/"
            + language.code()
            + ".yaml."
            + (hint == null ? "" : " " + hint));
  }
}
