package vn.solieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.rules.OutlineWords;

/**
 * Finds out under which line each line of a report stands: styled headings first, printed markers
 * where there are none.
 *
 * <p>One pass with a stack of open lines; a marker closes what stands beside or below its kind.
 */
final class OutlineBuilder {
  private final List<Line> lines;
  private final List<Body.Style> styles;
  private final Map<Integer, Integer> noteAnchors = new HashMap<>();
  private final Marker[] markers;
  private final LineShape[] shapes;
  private final int[] next;
  private final Headings headings;
  private final OutlineStack stack = new OutlineStack();
  private final List<Outline.Entry> entries = new ArrayList<>();

  /** The content line before the one in hand, 0 at the start. */
  private int previous;

  /** The line whose unmarked items are being listed, 0 where none is. */
  private int listing;

  OutlineBuilder(Body body, OutlineWords words) {
    lines = body.lines();
    styles = body.styles();
    body.notes().forEach(note -> noteAnchors.putIfAbsent(note.line(), note.anchorLine()));
    markers = new Marker[lines.size() + 1];
    shapes = new LineShape[lines.size() + 1];
    next = new int[lines.size() + 1];
    MarkerReader reader = new MarkerReader(words);
    int following = 0;
    for (int number = lines.size(); number >= 1; number--) {
      Line line = lines.get(number - 1);
      boolean row = line.form() == Line.Form.TABLE_ROW;
      markers[number] = isAside(line) || row ? null : listed(reader.read(line.text()), number);
      int content = markers[number] == null ? 0 : markers[number].contentStart();
      shapes[number] = LineShape.of(line.text(), content);
      next[number] = following;
      following = isAside(line) ? following : number;
    }
    headings = new Headings(lines, styles, markers, shapes, next);
  }

  private static boolean isAside(Line line) {
    return line.form() == Line.Form.BLANK || line.form() == Line.Form.FOOTNOTE;
  }

  /** Bullets of a deeper automatic list look alike but stand deeper. */
  private Marker listed(Marker marker, int number) {
    int level = styles.get(number - 1).listLevel();
    return marker != null && marker.isBullet() && level > 0 ? marker.at(level) : marker;
  }

  Outline build() {
    for (int number = 1; number <= lines.size(); number++) {
      Line line = lines.get(number - 1);
      switch (line.form()) {
        case BLANK -> entry(stack.top(), "", line.text().length(), false, stack.path());
        case FOOTNOTE -> footnote(number);
        case TABLE_ROW -> tableRow(number);
        default -> text(number);
      }
      if (!isAside(line)) {
        previous = number;
      }
    }
    return new Outline(entries);
  }

  private void entry(int parent, String marker, int contentStart, boolean heading, String path) {
    entries.add(new Outline.Entry(parent, marker, contentStart, heading, path));
  }

  private void footnote(int number) {
    int anchor = noteAnchors.getOrDefault(number, previous);
    String path = anchor >= 1 && anchor < number ? entries.get(anchor - 1).path() : stack.path();
    entry(anchor < number ? anchor : previous, "", 0, false, path);
  }

  private void tableRow(int number) {
    boolean goesOn = previous > 0 && lines.get(previous - 1).form() == Line.Form.TABLE_ROW;
    int parent = goesOn ? entries.get(previous - 1).parent() : stack.container();
    listing = 0;
    entry(parent, "", 0, false, stack.pathOf(parent));
  }

  private void text(int number) {
    int styled = styles.get(number - 1).headingLevel();
    Marker marker = markers[number];
    if (marker != null && marker.kind() == Marker.Kind.UPPER_LETTER && styled == 0) {
      // A lone "N. V. A" is somebody's initials; letters begin at A.
      marker = marker.value() == 1 || stack.holds(marker.key()) ? marker : null;
    }
    if (styled > 0) {
      stack.placeStyled(marker, styled);
      open(number, marker, styled, true);
    } else if (marker != null) {
      OutlineStack.Open sibling = stack.place(marker, previous);
      boolean after = sibling != null && sibling.line() == previous && !sibling.heading();
      open(number, marker, 0, headings.isMarked(number, marker, after, stack));
    } else if (headings.isUnmarked(number)) {
      stack.placeUnmarkedHeading();
      open(number, null, 0, true);
    } else {
      plain(number);
    }
  }

  private void open(int number, Marker marker, int styled, boolean heading) {
    int parent = stack.top();
    String below = stack.path();
    boolean colon = shapes[number].isColon();
    stack.push(number, marker, styled, heading, colon);
    int start =
        marker == null
            ? MarkerReader.textStart(lines.get(number - 1).text())
            : marker.contentStart();
    String shown = marker == null ? "" : marker.text();
    entry(parent, shown, start, heading, heading ? stack.path() : below);
    listing = 0;
  }

  /** A paragraph: under what ends with a colon before it, else under the last heading. */
  private void plain(int number) {
    LineShape shape = shapes[number];
    LineShape before = previous == 0 ? null : shapes[previous];
    boolean itemLike = shape.item() && shape.words() <= 25 || shape.endsWith(";");
    int parent;
    if (before != null && before.isColon() && !isRow(previous)) {
      parent = previous;
      listing = previous;
    } else if (listing > 0 && (itemLike || before.endsWith(";"))) {
      parent = listing;
    } else if (before != null && isItem(previous) && shape.item() && shape.words() <= 14) {
      // "+ Chi sự nghiệp: 597 tỷ" and below it, unmarked, what it is made of.
      parent = previous;
      listing = previous;
    } else if (before != null && isItem(previous) && shape.isColon() && shape.words() <= 4) {
      // "1. Tổng vốn: 776 triệu", then "Bao gồm:" belongs to it.
      parent = previous;
      listing = 0;
    } else {
      parent = stack.container();
      listing = 0;
      stack.closeBulletedColon();
    }
    String path = stack.pathOf(parent);
    entry(parent, "", MarkerReader.textStart(lines.get(number - 1).text()), false, path);
    if (shape.isColon()) {
      stack.pushColon(number, path);
    }
  }

  private boolean isRow(int number) {
    return lines.get(number - 1).form() == Line.Form.TABLE_ROW;
  }

  /** A marked line that states one figure behind its label. */
  private boolean isItem(int number) {
    return markers[number] != null && shapes[number].item() && shapes[number].words() <= 25;
  }
}
