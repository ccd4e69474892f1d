package vn.solieu.read;

import java.util.List;

/** Decides which lines without a heading style are headings all the same; rather one too few. */
final class Headings {
  private static final int MARKED_WORDS_MAX = 25;
  private static final int CAPITAL_WORDS_MAX = 25;
  private static final int TITLE_WORDS_MAX = 14;
  private static final int CLOSED_WORDS_MAX = 10;

  /** A paragraph that a title may stand before or behind. */
  private static final int LONG_WORDS_MIN = 25;

  private final List<Line> lines;
  private final Marker[] markers;
  private final LineShape[] shapes;
  private final int[] next;
  private final int[] previous;
  private final boolean styledDocument;

  /** The arrays are indexed by line number. */
  Headings(
      List<Line> lines, List<Body.Style> styles, Marker[] markers, LineShape[] shapes, int[] next) {
    this.lines = lines;
    this.markers = markers;
    this.shapes = shapes;
    this.next = next;
    this.styledDocument = styles.stream().anyMatch(style -> style.headingLevel() > 0);
    this.previous = new int[next.length];
    for (int number = 1; number < next.length; number++) {
      if (next[number] > 0 && !isAside(number)) {
        previous[next[number]] = number;
      }
    }
  }

  private boolean isAside(int number) {
    Line.Form form = lines.get(number - 1).form();
    return form == Line.Form.BLANK || form == Line.Form.FOOTNOTE;
  }

  /**
   * Whether a marked line is a heading: short, no sentence, no figure, and something deeper
   * follows.
   *
   * @param afterPlainSibling whether the line right before is an item of the same row
   * @param open the lines that the next one may stand beside
   */
  boolean isMarked(int number, Marker marker, boolean afterPlainSibling, OutlineStack open) {
    LineShape shape = shapes[number];
    boolean division = marker.isDivision();
    if (marker.isBullet() || marker.kind() == Marker.Kind.PAREN || shape.states()) {
      return false;
    }
    if (shape.words() > MARKED_WORDS_MAX || shape.sentences() || shape.endsWith(";,")) {
      return false;
    }
    boolean deeper = isDeeperNext(number, marker, open);
    if (shape.endsWith(".") && !(shape.words() <= CLOSED_WORDS_MAX && (deeper || division))) {
      return false;
    }
    return division || deeper && !afterPlainSibling;
  }

  private boolean isDeeperNext(int number, Marker marker, OutlineStack open) {
    if (next[number] == 0) {
      return false;
    }
    Marker following = markers[next[number]];
    return following == null
        || following.isBelow(marker)
        || !following.key().equals(marker.key()) && !open.holds(following.key());
  }

  /** Whether an unmarked line is a heading: all capitals, or a title between long paragraphs. */
  boolean isUnmarked(int number) {
    LineShape shape = shapes[number];
    if (next[number] == 0 || shape.words() < 2 || shape.states() || shape.endsWith(".;,:")) {
      return false;
    }
    Line below = lines.get(next[number] - 1);
    if (below.form() == Line.Form.TABLE_ROW) {
      return false;
    }
    if (shape.capitals()) {
      return shape.words() <= CAPITAL_WORDS_MAX && !shapes[next[number]].capitals()
          || markers[next[number]] != null && shape.words() <= CAPITAL_WORDS_MAX;
    }
    return !styledDocument
        && shape.words() <= TITLE_WORDS_MAX
        && !shape.digits()
        && !shape.sentences()
        && isLongText(previous[number])
        && isLongText(next[number])
        && isTitle(lines.get(number - 1).text());
  }

  /** It begins with a capital and has a small word: all capitalised is the author's name. */
  private static boolean isTitle(String text) {
    int start = MarkerReader.textStart(text);
    boolean smallWord = false;
    for (int i = start + 1; i < text.length(); i++) {
      smallWord |= Blanks.isBlank(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i));
    }
    return smallWord && Character.isUpperCase(text.charAt(start));
  }

  private boolean isLongText(int number) {
    return number > 0
        && markers[number] == null
        && lines.get(number - 1).form() != Line.Form.TABLE_ROW
        && shapes[number].words() >= LONG_WORDS_MIN;
  }
}
