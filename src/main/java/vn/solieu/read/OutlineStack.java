package vn.solieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that the next one may stand under, the innermost on top. */
final class OutlineStack {
  /**
   * An open line.
   *
   * @param marker null for an unmarked heading or a lead-in ending with a colon
   * @param styled level of its heading style, 0 where it has none
   * @param colon whether its text ends with a colon
   * @param path heading path for lines below it
   * @param tail the path's last marker
   */
  record Open(
      int line,
      Marker marker,
      int styled,
      boolean heading,
      boolean colon,
      String path,
      String tail) {
    boolean isLeadIn() {
      return marker == null && !heading;
    }

    boolean isLoose() {
      return marker == null && styled == 0;
    }

    boolean isBullet() {
      return marker != null && marker.isBullet();
    }
  }

  /** Deeper than any report; a file of lead-ins alone must not make it grow. */
  private static final int DEPTH_MAX = 40;

  private final List<Open> opens = new ArrayList<>();
  private final Map<Integer, String> paths = new HashMap<>();

  /** Number of the innermost open line, 0 where none is. */
  int top() {
    return opens.isEmpty() ? 0 : last().line();
  }

  String path() {
    return opens.isEmpty() ? "" : last().path();
  }

  /** The heading path of lines under an earlier line. */
  String pathOf(int line) {
    return paths.getOrDefault(line, "");
  }

  /** The innermost heading or division: where a paragraph stands. */
  int container() {
    for (int i = opens.size() - 1; i >= 0; i--) {
      Open open = opens.get(i);
      if (open.heading() || open.marker() != null && open.marker().isDivision()) {
        return open.line();
      }
    }
    return 0;
  }

  boolean holds(String key) {
    return opens.stream().anyMatch(open -> hasKey(open, key));
  }

  private static boolean hasKey(Open open, String key) {
    return open.marker() != null && open.marker().key().equals(key);
  }

  private Open last() {
    return opens.get(opens.size() - 1);
  }

  private void add(Open open) {
    opens.add(open);
    paths.put(open.line(), open.path());
  }

  private void cut(int size) {
    while (opens.size() > size) {
      opens.remove(opens.size() - 1);
    }
  }

  /** Puts a line on top, which the place methods have made free. */
  void push(int line, Marker marker, int styled, boolean heading, boolean colon) {
    cut(DEPTH_MAX - 1);
    String path = path();
    String tail = opens.isEmpty() ? "" : last().tail();
    if (marker != null && (heading || marker.isDivision())) {
      // "1.4" says "1" already.
      boolean within = !tail.isEmpty() && marker.text().startsWith(tail + ".");
      String rest = within ? path.substring(0, path.length() - tail.length()) : path + " > ";
      path = path.isEmpty() ? marker.text() : rest + marker.text();
      tail = marker.text();
    }
    add(new Open(line, marker, styled, heading, colon, path, tail));
  }

  /** Puts a paragraph that leads into a list on top; it closes nothing. */
  void pushColon(int line, String path) {
    cut(DEPTH_MAX - 1);
    String tail = path.substring(path.lastIndexOf('>') + 1).strip();
    add(new Open(line, null, 0, false, true, path, tail));
  }

  /** A styled heading closes headings of its level and all that was typed below them. */
  void placeStyled(Marker marker, int level) {
    int keep = 0;
    int outer = -1;
    for (int i = 0; i < opens.size() && !(opens.get(i).styled() >= level); i++) {
      keep = i + 1;
      outer = opens.get(i).styled() > 0 ? i : outer;
    }
    cut(keep);
    // Typed headings above it stay when their kind is the outer one: "I." over a styled "1.".
    for (int i = outer + 1; i < opens.size(); i++) {
      Open open = opens.get(i);
      boolean above =
          marker != null
              && open.heading()
              && open.marker() != null
              && marker.isDeeperThan(open.marker());
      if (!above) {
        cut(i);
      }
    }
  }

  /** An unmarked heading closes the one before it and the lists in between. */
  void placeUnmarkedHeading() {
    for (int i = opens.size() - 1; i >= 0; i--) {
      if (opens.get(i).isLoose() && opens.get(i).heading()) {
        cut(i);
        return;
      }
    }
  }

  /**
   * Makes place for a typed marker.
   *
   * @param previous number of the content line before
   * @return the line that it stands beside, or null where it opens a row
   */
  Open place(Marker marker, int previous) {
    int beside = beside(marker, previous);
    if (beside >= 0) {
      Open sibling = opens.get(beside);
      cut(beside);
      return sibling;
    }
    int prefix = prefix(marker);
    if (prefix >= 0) {
      cut(prefix + 1);
      return null;
    }
    if (marker.isDivision()) {
      while (!opens.isEmpty() && last().styled() == 0 && isWithin(last(), marker)) {
        cut(opens.size() - 1);
      }
    } else if (!marker.isBullet()) {
      // "1." or "a)" begins a row of its own below a bullet only where that leads into it.
      while (!opens.isEmpty()
          && (last().isBullet() && !last().colon() || isFiner(last(), marker))) {
        cut(opens.size() - 1);
      }
    }
    return null;
  }

  private static boolean isWithin(Open open, Marker division) {
    if (open.marker() == null) {
      return true;
    }
    // Some write "A." over "I.", others "I." over "A.".
    boolean letterUnderRoman =
        division.kind() == Marker.Kind.UPPER_LETTER && open.marker().kind() == Marker.Kind.ROMAN;
    return !letterUnderRoman && !division.isDeeperThan(open.marker());
  }

  private static boolean isFiner(Open open, Marker marker) {
    return open.styled() == 0
        && open.marker() != null
        && open.marker().kind() == Marker.Kind.DECIMAL
        && marker.kind() == Marker.Kind.DECIMAL
        && open.marker().rank() > marker.rank();
  }

  /** Index of the open line that the marker continues, or -1. */
  private int beside(Marker marker, int previous) {
    for (int i = opens.size() - 1; i >= 0; i--) {
      Open open = opens.get(i);
      if (hasKey(open, marker.key())) {
        // Items typed below a styled heading aren't its siblings unless they count on from it.
        return open.styled() == 0 || marker.follows(open.marker()) ? i : -1;
      }
      if (!marker.isDivision() && open.isLoose() && marker.isFirst()) {
        boolean opensRow = !marker.isBullet() || open.heading() || open.line() == previous;
        if (opensRow) {
          return -1;
        }
      }
    }
    for (int i = opens.size() - 1; i >= 0; i--) {
      Open open = opens.get(i);
      if (marker.follows(open.marker())) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the open line whose number the marker's begins with ({@code 1.} of 1.4), or -1. */
  private int prefix(Marker marker) {
    if (marker.kind() != Marker.Kind.DECIMAL && marker.kind() != Marker.Kind.LETTER_NUMBER) {
      return -1;
    }
    for (int i = opens.size() - 1; i >= 0; i--) {
      if (marker.isBelow(opens.get(i).marker())) {
        return i;
      }
    }
    return -1;
  }

  /** A paragraph behind bullets ends the list that a lead-in opened. */
  void closeBulletedColon() {
    int at = opens.size() - 1;
    while (at >= 0 && opens.get(at).isBullet()) {
      at--;
    }
    if (at >= 0 && opens.get(at).isLeadIn()) {
      cut(at);
    }
  }
}
