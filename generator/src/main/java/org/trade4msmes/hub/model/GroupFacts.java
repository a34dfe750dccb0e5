package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the Group as a whole.
 *
 * @param members the members of which it is confirmed that they take part
 */
public record GroupFacts(
    LocalizedText name,
    @Nullable PartialDate launched,
    @Nullable PartialDate firstMeeting,
    @Nullable String contact,
    List<Coordinator> coordinators,
    List<Headcount> headcounts,
    List<Membership> members,
    List<Statistic> statistics,
    List<Milestone> timeline) {}
