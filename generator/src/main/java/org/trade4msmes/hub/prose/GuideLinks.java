package org.trade4msmes.hub.prose;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Guide;

/** What a guide leads to. */
public final class GuideLinks {
  private static final Pattern RESOURCE = Pattern.compile("\\]\\(resource:([a-z0-9-]+)");
  private static final Pattern REMARK = Pattern.compile("(?s)<!--.*?-->");

  private GuideLinks() {}

  /** The ids of the resources in its front matter and in its bodies in all languages. */
  public static Set<String> resources(Guide guide) {
    Set<String> ids = new TreeSet<>();
    guide.resources().forEach(ref -> ids.add(ref.id()));
    for (Article article : guide.articles().byLanguage().values()) {
      String seen = REMARK.matcher(article.body().text()).replaceAll("");
      RESOURCE.matcher(seen).results().forEach(link -> ids.add(link.group(1)));
    }
    return ids;
  }
}
