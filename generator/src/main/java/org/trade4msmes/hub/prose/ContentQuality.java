package org.trade4msmes.hub.prose;

import java.util.List;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;

/** Looks at the writing of a sound hub; whatever it finds is a warning. */
public final class ContentQuality {
  private final Hub hub;
  private final Diagnostics diagnostics;

  /**
   * Makes a check.
   *
   * @param hub a hub without errors
   */
  public ContentQuality(Hub hub, Diagnostics diagnostics) {
    this.hub = hub;
    this.diagnostics = diagnostics;
  }

  /** Reports everything that could be written better. */
  public void check() {
    new LinkageCheck(hub, diagnostics).run();
    SpellingCheck spelling = new SpellingCheck(hub.content().spelling(), diagnostics);
    spelling.shortTexts(hub);
    hub.guides().all().parallelStream().forEach(this::guide);
    AllArticles.of(hub).parallel().forEach(article -> spelling.article(article));
  }

  private void guide(Guide guide) {
    ReadingCheck reading = new ReadingCheck(diagnostics);
    AcronymCheck acronyms = new AcronymCheck(hub, diagnostics);
    ProseReader prose = new ProseReader();
    for (Article article : guide.articles().byLanguage().values()) {
      List<Passage> body = prose.body(article.body());
      if (guide.audience().equals("businesses")) {
        reading.ease(article, body);
      }
      reading.lengths(body, article.language());
      acronyms.run(article, prose.read(article));
    }
  }
}
