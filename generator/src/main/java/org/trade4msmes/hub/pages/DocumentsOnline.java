package org.trade4msmes.hub.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Language;

/**
 * The address at which WTO Documents Online finds a document by its symbol. This is the form of
 * query that the WTO's own pages make; the spelling "Fomer" is theirs.
 */
public final class DocumentsOnline {
  private DocumentsOnline() {}

  /** The document's own address where one is known, else the search for its symbol. */
  public static @Nullable String address(Document document, Language language) {
    if (document.url() != null || document.symbol() == null) {
      return document.url();
    }
    String words =
        switch (language) {
          case EN -> "ENGLISH";
          case FR -> "FRENCH";
          case ES -> "SPANISH";
        };
    return "https://docs.wto.org/dol2fe/Pages/FE_Search/FE_S_S006.aspx?Query="
        + URLEncoder.encode("(@Symbol= " + document.symbol() + ")", StandardCharsets.UTF_8)
        + "&Language="
        + words
        + "&Context=FomerScriptedSearch&languageUIChanged=true#";
  }
}
