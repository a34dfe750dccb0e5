package org.trade4msmes.hub.content;

import java.util.ArrayList;
import java.util.List;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.yaml.Fields;

/** Reads texts that have to be there in every language. */
final class CompleteTexts {
  private final Diagnostics diagnostics;
  private final String hint;

  /**
   * @param hint why all languages are needed, and what to do
   */
  CompleteTexts(Diagnostics diagnostics, String hint) {
    this.diagnostics = diagnostics;
    this.hint = hint;
  }

  /** A required text; each language that lacks it is reported. */
  LocalizedText read(Fields f, String key) {
    LocalizedText text = f.localized(key);
    if (!text.texts().containsKey(Language.EN) || !f.has(key)) {
      return text; // Reported as missing already.
    }
    List<String> missing = new ArrayList<>();
    for (Language language : Language.translations()) {
      if (!text.texts().containsKey(language)) {
        missing.add(language.ownName() + " (" + language.code() + ")");
      }
    }
    if (!missing.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.MISSING_TRANSLATION,
          f.spanOf(key),
          "\"" + key + "\" is missing in " + String.join(" and ", missing) + ".",
          hint);
    }
    return text;
  }
}
