package org.trade4msmes.hub.model;

/** What a business sells. */
public enum Trade {
  GOODS,
  SERVICES
}
