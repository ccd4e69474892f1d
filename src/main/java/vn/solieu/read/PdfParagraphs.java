package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.rules.OutlineWords;

/** Tells where paragraphs begin: lines of print become paragraphs. */
final class PdfParagraphs {
  private static final float EDGE = 2.5f;
  private static final float INDENT_MIN = 5;
  private static final float GAP_MAX = 1.3f;
  private static final float PITCH_MIN = 1.15f;
  private static final float FAR_INDENT = 0.3f;
  private static final float SIZE_SHIFT_MAX = 0.8f;

  private final MarkerReader markers;

  /** Usual distance of lines; 0 where there is none. */
  private final float pitch;

  PdfParagraphs(OutlineWords words, float pitch) {
    this.markers = new MarkerReader(words);
    this.pitch = pitch;
  }

  /** The usual distance from line to line. */
  static float pitch(List<List<PdfLine>> pages, float bodySize) {
    java.util.Map<Float, Integer> counts = new java.util.HashMap<>();
    for (List<PdfLine> lines : pages) {
      for (int i = 1; i < lines.size(); i++) {
        float step = lines.get(i).base() - lines.get(i - 1).base();
        if (step > 0.9f * bodySize && step < 3 * bodySize) {
          counts.merge(Math.round(step * 2) / 2f, 1, Integer::sum);
        }
      }
    }
    return PdfMargins.most(counts);
  }

  /** Lines of one flow in reading order, put together. */
  List<List<PdfLine>> join(List<PdfFlow.Text> lines) {
    List<List<PdfLine>> paragraphs = new ArrayList<>();
    List<PdfFlow.Text> open = new ArrayList<>();
    for (PdfFlow.Text line : lines) {
      if (!open.isEmpty() && !goesOn(open, line)) {
        paragraphs.add(open.stream().map(PdfFlow.Text::line).toList());
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.stream().map(PdfFlow.Text::line).toList());
    }
    return paragraphs;
  }

  private boolean goesOn(List<PdfFlow.Text> open, PdfFlow.Text next) {
    PdfFlow.Text last = open.get(open.size() - 1);
    PdfLine above = last.line();
    PdfLine below = next.line();
    boolean samePage = above.page() == below.page();
    if (last.tabular() || next.tabular() || last.column() != next.column()) {
      return false;
    }
    if (Math.abs(above.size() - below.size()) > SIZE_SHIFT_MAX
        || above.isBold() && !below.opensBold()) {
      return false;
    }
    if (samePage && isFarBelow(open, below)) {
      return false;
    }
    String text = above.plain();
    String start = below.plain();
    boolean ended = endsWith(text, ".;:!?");
    boolean small = Character.isLowerCase(start.charAt(0));
    boolean centred = last.margins().isCentred(above) && next.margins().isCentred(below);
    if (last.column() > 0 || centred || isSet(last) && isSet(next)) {
      // Cells of a letterhead and title lines are broken where their writer wished.
      return samePage && small && !ended;
    }
    if (isShort(last, below)) {
      return false;
    }
    if (markers.read(start) != null && opensItem(open, next, start, ended)) {
      return false;
    }
    boolean heading = endsWith(text, ":") && markers.read(open.get(0).line().plain()) != null;
    if (heading && Character.isUpperCase(start.charAt(0)) && isAtMargin(open, next)) {
      return false;
    }
    return isPlaced(open, next, samePage, ended, small);
  }

  /** Nothing is indented, so that only the words tell a numbered heading from the text below. */
  private static boolean isAtMargin(List<PdfFlow.Text> open, PdfFlow.Text next) {
    return Math.abs(open.get(0).line().left() - next.line().left()) < EDGE;
  }

  /** Far to the right, where signatures and dates stand. */
  private static boolean isSet(PdfFlow.Text text) {
    float width = text.margins().right() - text.margins().left();
    return text.line().left() - text.margins().left() > FAR_INDENT * width;
  }

  private boolean isFarBelow(List<PdfFlow.Text> open, PdfLine below) {
    PdfLine above = open.get(open.size() - 1).line();
    float step = below.base() - above.base();
    float usual = Math.max(pitch, PITCH_MIN * above.size());
    if (open.size() > 1) {
      PdfLine before = open.get(open.size() - 2).line();
      usual = before.page() == above.page() ? above.base() - before.base() : usual;
    }
    return step <= 0 || usual > 0 && step > GAP_MAX * usual + 1;
  }

  /** The next line's first word would have had room: the writer ended the line, not the margin. */
  private static boolean isShort(PdfFlow.Text last, PdfLine below) {
    PdfLine line = last.line();
    float space = line.glyphs().get(0).space();
    float room = last.margins().right() - line.right();
    return room > space + below.firstWordWidth() + 0.3f * line.size();
  }

  private static boolean opensItem(
      List<PdfFlow.Text> open, PdfFlow.Text next, String start, boolean ended) {
    if (ended || endsWith(open.get(open.size() - 1).line().plain(), ",")) {
      return true;
    }
    float x = next.line().left();
    boolean indented = x > next.margins().left() + INDENT_MIN;
    boolean likeFirst = Math.abs(x - open.get(0).line().left()) < EDGE;
    int content = 1;
    while (content < start.length() && !Character.isLetter(start.charAt(content))) {
      content++;
    }
    boolean capital = content < start.length() && Character.isUpperCase(start.charAt(content));
    // Amid a sentence a dash at the margin is a dash, not a bullet.
    boolean dash = "-\u2013\u2014".indexOf(start.charAt(0)) >= 0;
    return likeFirst && (indented || capital && !dash);
  }

  /** Whether the line stands where the paragraph's next line would. */
  private static boolean isPlaced(
      List<PdfFlow.Text> open, PdfFlow.Text next, boolean samePage, boolean ended, boolean small) {
    // Pages may have their margins elsewhere.
    float x = next.line().left() - next.margins().left();
    PdfFlow.Text first = open.get(0);
    if (open.size() > 1) {
      PdfFlow.Text second = open.get(open.size() - 1);
      float usual = second.line().left() - second.margins().left();
      return Math.abs(x - usual) < INDENT_MIN || small && !ended;
    }
    float opening = first.line().left() - first.margins().left();
    if (x < opening - EDGE || Math.abs(x - hanging(first)) < EDGE) {
      return true;
    }
    if (x > opening + INDENT_MIN) {
      return small && !ended;
    }
    // Both begin alike: block paragraphs where nothing is indented, else two short ones.
    boolean block = x < INDENT_MIN && (samePage || !ended || small);
    return block || !ended && small;
  }

  /** Where the text behind a first line's number begins, for numbers that hang. */
  private static float hanging(PdfFlow.Text first) {
    PdfLine line = first.line();
    int end = line.firstWordEnd();
    return end < line.glyphs().size() && end <= 6
        ? line.glyphs().get(end).x() - first.margins().left()
        : Float.NaN;
  }

  private static boolean endsWith(String text, String signs) {
    return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
