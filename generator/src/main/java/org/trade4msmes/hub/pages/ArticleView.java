package org.trade4msmes.hub.pages;

import java.util.List;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.WebLink;

/**
 * The text of an article as its page shows it.
 *
 * @param body its HTML
 * @param headings its headings of level 2 and 3, for the table of contents
 * @param minutes how long it takes to read, at least one
 * @param unreviewed whether it is a translation that nobody has reviewed
 */
public record ArticleView(
    String title,
    String summary,
    List<String> inShort,
    String body,
    List<CompiledBody.Heading> headings,
    int minutes,
    boolean unreviewed,
    List<WebLink> sources) {
  private static final int WORDS_A_MINUTE = 200;

  static ArticleView of(Article article, CompiledBody body, List<WebLink> sources) {
    return new ArticleView(
        article.title(),
        article.summary(),
        article.inShort(),
        body.html(),
        body.headings().stream().filter(h -> h.level() <= 3).toList(),
        Math.max(1, Math.round((float) body.words() / WORDS_A_MINUTE)),
        article.unreviewed(),
        sources);
  }
}
