package vn.solieu.read;

/** What holds inside of an RTF group: it begins as a copy of the group around it. */
final class RtfState {
  /** Where text of the group goes. */
  enum Place {
    /** Seen by a reader. */
    TEXT,
    /** An automatic number. */
    LABEL,
    FONT_NAME,
    STYLE_NAME,
    NOWHERE
  }

  Place place = Place.TEXT;

  /** Whether anything stands in the group before: only its first command makes it optional. */
  boolean begun;

  int font;
  boolean hidden;
  boolean deleted;

  /** In a table's cell. */
  boolean inTable;

  int style;

  /** 0 to 8, -1 for body text, -2 where only the style says it. */
  int outline = -2;

  int listLevel;
  boolean listed;

  /** Set on the group that ends a note or text box. */
  Runnable atEnd;

  RtfState inner() {
    RtfState inner = new RtfState();
    inner.place = place;
    inner.font = font;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.resetTo(this);
    return inner;
  }

  private void resetTo(RtfState other) {
    inTable = other.inTable;
    style = other.style;
    outline = other.outline;
    listLevel = other.listLevel;
    listed = other.listed;
  }

  /** {@code \pard}: paragraph properties as they are without any. */
  void resetParagraph() {
    resetTo(new RtfState());
  }

  /** {@code \plain}: letters as they are without any property. */
  void resetLetters(int defaultFont) {
    font = defaultFont;
    hidden = false;
    // A tracked deletion is no formatting.
  }

  boolean isSeen() {
    return place == Place.TEXT && !hidden && !deleted;
  }
}
