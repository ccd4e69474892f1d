package vn.solieu.cli.eval;

import java.util.Locale;

/** What is done to a report's text to see what checks say of it. */
public enum SeedKind {
  DIGIT,
  TRANSPOSED,
  DROPPED,
  DOUBLED,
  TIMES_TEN,
  TENTH,
  /** Millions for billions, or the reverse. */
  SCALE,
  /** A part left out of a list that the report says is full. */
  PART,
  /** One of two mentions of a fact. */
  MENTION,
  DENOMINATOR,
  /** A fall for a rise. */
  TURN,
  /** A level that moved on while its percentage stood. */
  PERCENTAGE_STALE,
  /** A percentage that moved on while its level stood. */
  LEVEL_STALE,

  // What may be done to any report without making it wrong:
  /** A decimal less, rounded. */
  ROUNDED(true),
  /** A decimal less, cut. */
  CUT(true),
  /** The same amount in another unit. */
  CONVERTED(true),
  /** Parts of a list in another order. */
  REORDERED(true),
  /** A part left out of a list that needn't be full. */
  LEFT_OUT(true),
  /** A decimal less in all members of a breakdown. */
  DECIMAL(true);

  private final boolean harmless;

  SeedKind() {
    this(false);
  }

  SeedKind(boolean harmless) {
    this.harmless = harmless;
  }

  /** Whether checks must stay silent. */
  public boolean isHarmless() {
    return harmless;
  }

  /** The last part of its label's message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
