package org.trade4msmes.hub.pages;

import java.util.stream.Stream;

/** Plans the pages of one part of the site. */
interface PagePlanner {

  /** The pages of this part in the language of the edition. */
  Stream<Page> plan(Edition edition);
}
