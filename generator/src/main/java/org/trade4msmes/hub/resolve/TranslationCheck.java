package org.trade4msmes.hub.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;

/** Checks that translations are there and not older than their originals. */
final class TranslationCheck {
  private final Hub hub;
  private final Diagnostics diagnostics;

  TranslationCheck(Hub hub, Diagnostics diagnostics) {
    this.hub = hub;
    this.diagnostics = diagnostics;
  }

  void run() {
    messages();
    Stream.of(
            hub.guides().all().stream().map(g -> g.articles()),
            hub.outcomes().all().stream().map(o -> o.articles()),
            hub.news().all().stream().map(n -> n.articles()),
            hub.researchNotes().all().stream().map(n -> n.articles()),
            hub.pages().all().stream().map(p -> p.articles()),
            hub.economyTexts().all().stream().map(t -> t.articles()))
        .flatMap(articles -> articles)
        .forEach(this::stale);
  }

  private void messages() {
    Content.Messages english = hub.content().messages().get(Language.EN);
    if (english == null) {
      return;
    }
    for (Language language : Language.translations()) {
      Content.Messages translated = hub.content().messages().get(language);
      if (translated == null) {
        diagnostics.report(
            DiagnosticCode.MISSING_MESSAGE,
            english.source().start(),
            "There is no file with the interface messages in " + language.ownName() + ".",
            "Add interface/" + language.code() + ".yaml with the same keys.");
      } else {
        compare(english, translated);
      }
    }
  }

  private void compare(Content.Messages english, Content.Messages translated) {
    for (String key : english.byKey().keySet()) {
      if (!translated.byKey().containsKey(key)) {
        diagnostics.report(
            DiagnosticCode.MISSING_MESSAGE,
            translated.source().start(),
            "The message \"" + key + "\" is missing here.",
            "Add it; in English it is \"" + english.byKey().get(key).text() + "\".");
      }
    }
    for (Map.Entry<String, Content.Message> message : translated.byKey().entrySet()) {
      if (!english.byKey().containsKey(message.getKey())) {
        diagnostics.report(
            DiagnosticCode.UNKNOWN_KEY,
            message.getValue().span(),
            "There is no message \"" + message.getKey() + "\" in English.",
            "Remove it here, or add it to interface/en.yaml.");
      }
    }
  }

  private void stale(Articles articles) {
    String current = digest(articles.original());
    for (Article article : articles.byLanguage().values()) {
      if (article.original() != null && !article.original().equals(current)) {
        diagnostics.report(
            DiagnosticCode.STALE_TRANSLATION,
            article.span(),
            "The English original has changed since this translation was made.",
            "Bring the translation up to date, then set \"original: " + current + "\".");
      }
    }
  }

  /**
   * The first twelve hexadecimal digits of the SHA-256 of a whole file, the front matter included.
   */
  static String digest(Article article) {
    try {
      byte[] text = article.body().source().text().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
