package org.trade4msmes.hub.game;

/**
 * Where a player stands.
 *
 * @param scene the number of the scene in the plot
 * @param facts the facts gained, one bit for each fact of the plot
 */
public record Standing(int scene, int days, int money, int reputation, long facts) {}
