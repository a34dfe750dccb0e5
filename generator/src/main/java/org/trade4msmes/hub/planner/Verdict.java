package org.trade4msmes.hub.planner;

/** Whether something holds of answers, of which some may not have been given yet. */
enum Verdict {
  YES,
  NO,
  OPEN;

  static Verdict of(boolean holds) {
    return holds ? YES : NO;
  }

  Verdict and(Verdict other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == OPEN || other == OPEN ? OPEN : YES;
  }

  Verdict not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case OPEN -> OPEN;
    };
  }
}
