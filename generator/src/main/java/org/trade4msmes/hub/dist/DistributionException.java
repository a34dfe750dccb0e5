package org.trade4msmes.hub.dist;

/** The archive could not be made; the message says why and what would help. */
public final class DistributionException extends Exception {
  private static final long serialVersionUID = 1L;

  DistributionException(String message) {
    super(message);
  }
}
