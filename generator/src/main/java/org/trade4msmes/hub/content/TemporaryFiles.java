package org.trade4msmes.hub.content;

import java.util.regex.Pattern;

/** The files that editors and other programs keep beside those that people write. */
public final class TemporaryFiles {
  /** Hidden files; backups and locks of many editors; what Vim tries out a folder with. */
  private static final Pattern NAME =
      Pattern.compile("[.#~].*|.*(~|\\.tmp|\\.swp|\\.bak|___jb_(tmp|old)___)|4913");

  private TemporaryFiles() {}

  /** Whether a file of this name is nobody's content. */
  public static boolean isOne(String fileName) {
    return NAME.matcher(fileName).matches();
  }
}
