package vn.solieu.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where in the cascade a pattern works, and what it may say there. */
public enum Stage {
  /** Marks what is no figure. */
  BLOCKER(Set.of("why", "from")),
  /** Builds a period from numbers and words. */
  PERIOD(
      Set.of(
          "period",
          "year",
          "month",
          "quarter",
          "day",
          "to-year",
          "to-month",
          "to-day",
          "count",
          "role")),
  /** Says something of the quantity named q. */
  STATEMENT(Set.of("kind", "sign", "base", "plan", "status", "qualifier", "period", "claim"));

  private final Set<String> emits;

  Stage(Set<String> emits) {
    this.emits = emits;
  }

  /** What a pattern of this stage may emit. */
  Set<String> emits() {
    return emits;
  }

  String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(Stage::spelling).toList();
  }
}
