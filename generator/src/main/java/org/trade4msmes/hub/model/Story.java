package org.trade4msmes.hub.model;

import java.util.List;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * A story of the Trade Game: somebody has to bring a product to a buyer abroad before days, money
 * or reputation run out.
 *
 * @param audience the readers whose questions are the skills that the story tests
 * @param days the days that the player has at the beginning
 * @param money the money at the beginning, in units of an invented currency
 * @param reputation the good name at the beginning, in points
 * @param start the first scene
 * @param outOfDays the ending for those whose days fall below zero
 * @param outOfMoney the ending for those whose money falls below zero
 * @param outOfReputation the ending for those whose reputation falls below zero
 * @param scenes its own scenes; those that it shares with other stories stand elsewhere
 * @param draft whether it is not to be published yet
 */
public record Story(
    String id,
    SourceSpan span,
    Ref audience,
    int order,
    LocalizedText title,
    LocalizedText summary,
    int days,
    int money,
    int reputation,
    Ref start,
    Ref outOfDays,
    Ref outOfMoney,
    Ref outOfReputation,
    List<Scene> scenes,
    boolean draft)
    implements Identified {}
