package vn.solieu.read;

/**
 * A number, letter or bullet printed before a line's text.
 *
 * @param key what kind of marker, closing sign included: lines of one key stand side by side
 * @param text as the outline shows it ({@code I}, {@code 1.4}, {@code b.1}, {@code -})
 * @param value its place in the row, 1 for the first; 0 for bullets
 * @param contentStart offset where the text behind it begins
 * @param rank the word's rank for an ARTICLE, the count of parts for a DECIMAL, else 0
 */
record Marker(Kind kind, String key, String text, int value, int contentStart, int rank) {
  /** The kinds from the outermost to the innermost, as reports nest them. */
  enum Kind {
    ARTICLE,
    UPPER_LETTER,
    ROMAN,
    DECIMAL,
    LETTER,
    LETTER_NUMBER,
    PAREN,
    BULLET
  }

  /** Whether it divides the report rather than listing something. */
  boolean isDivision() {
    return kind == Kind.ARTICLE || kind == Kind.UPPER_LETTER || kind == Kind.ROMAN;
  }

  boolean isBullet() {
    return kind == Kind.BULLET;
  }

  /** Whether a new row begins with it; bullets may always begin one. */
  boolean isFirst() {
    return value <= 1;
  }

  /** Whether it is the next of the same kind, whatever sign closes it. */
  boolean follows(Marker other) {
    return other != null
        && other.kind == kind
        && other.rank == rank
        && value > 1
        && value == other.value + 1;
  }

  /** Whether the other one's number is the beginning of this one's ({@code 1} of {@code 1.4}). */
  boolean isBelow(Marker other) {
    return other != null && text.startsWith(other.text + ".");
  }

  /** Whether it ranks within the other kind of division. */
  boolean isDeeperThan(Marker other) {
    int kinds = kind.compareTo(other.kind);
    return kinds != 0 ? kinds > 0 : rank > other.rank;
  }

  Marker at(int listLevel) {
    return new Marker(kind, key + "@" + listLevel, text, value, contentStart, rank);
  }
}
