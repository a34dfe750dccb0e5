package org.trade4msmes.hub.publish;

/** A site cannot be published for a reason that its editor or maintainer can put right. */
public final class PublishException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What has to be put right. */
  public enum Reason {
    /** Another build works on the same output folder. */
    BUSY,
    /** The output folder, or a leftover beside it, cannot be used: environment, not content. */
    OUTPUT,
    /** Two files of the site want one path, or a path is not allowed. */
    PATH,
    /** A file that the generator did not write lies where a generated one must go. */
    CONFLICT
  }

  private final Reason reason;

  /** Says {@code message}, a plain sentence for people, about {@code reason}. */
  public PublishException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  PublishException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What has to be put right. */
  public Reason reason() {
    return reason;
  }
}
