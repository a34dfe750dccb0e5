package org.trade4msmes.hub.links;

/** The network has gone while links were checked; what was found before that is kept. */
public final class NetworkGoneException extends Exception {
  private static final long serialVersionUID = 1L;

  NetworkGoneException(int hosts) {
    super("The last " + hosts + " hosts could not be reached: the network seems to be gone.");
  }
}
