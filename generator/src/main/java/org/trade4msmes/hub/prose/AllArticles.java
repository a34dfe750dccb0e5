package org.trade4msmes.hub.prose;

import java.util.stream.Stream;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Hub;

/** All articles of a hub in all languages. */
final class AllArticles {
  private AllArticles() {}

  static Stream<Article> of(Hub hub) {
    Stream<Articles> groups =
        Stream.of(
                hub.guides().all().stream().map(g -> g.articles()),
                hub.outcomes().all().stream().map(o -> o.articles()),
                hub.news().all().stream().map(n -> n.articles()),
                hub.researchNotes().all().stream().map(n -> n.articles()),
                hub.pages().all().stream().map(p -> p.articles()),
                hub.economyTexts().all().stream().map(t -> t.articles()))
            .flatMap(articles -> articles);
    return groups.flatMap(articles -> articles.byLanguage().values().stream());
  }
}
