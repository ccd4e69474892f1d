package vn.solieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a line stands, as people count: the section's heading path and the paragraph's number in
 * it.
 *
 * @param path heading path such as {@code I > 1.4}, empty before the first heading
 * @param part what the line is within its section
 * @param ordinal 1-based number among the section's own paragraphs and items; rows and notes don't
 *     count
 * @param page 1-based, or 0 where the format has no pages
 */
public record LinePlace(String path, Part part, int ordinal, int page) {
  /** What a line is within its section. */
  public enum Part {
    HEADING,
    FOOTNOTE,
    PARAGRAPH
  }

  /** The places of all lines, in order. */
  public static List<LinePlace> all(Report report) {
    List<LinePlace> places = new ArrayList<>(report.lines().size());
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : report.lines()) {
      Outline.Entry entry = report.outline().of(line.number());
      Part part = part(line, entry);
      if (part == Part.HEADING) {
        counts.put(entry.path(), 0);
      } else if (line.form() == Line.Form.PARAGRAPH || line.form() == Line.Form.LIST_ITEM) {
        counts.merge(entry.path(), 1, Integer::sum);
      }
      int ordinal = Math.max(1, counts.getOrDefault(entry.path(), 0));
      places.add(new LinePlace(entry.path(), part, ordinal, line.page()));
    }
    return places;
  }

  /** The place of one line. */
  public static LinePlace of(Report report, int number) {
    Line line = report.line(number);
    String path = report.outline().of(number).path();
    Part part = part(line, report.outline().of(number));
    int ordinal = part == Part.HEADING ? 1 : Math.max(1, ordinal(report, number, path));
    return new LinePlace(path, part, ordinal, line.page());
  }

  private static int ordinal(Report report, int number, String path) {
    int count = 0;
    for (int n = number; n >= 1; n--) {
      Line.Form form = report.line(n).form();
      boolean own = report.outline().of(n).path().equals(path);
      if (own && part(report.line(n), report.outline().of(n)) == Part.HEADING) {
        break;
      }
      if (own && (form == Line.Form.PARAGRAPH || form == Line.Form.LIST_ITEM)) {
        count++;
      }
    }
    return count;
  }

  private static Part part(Line line, Outline.Entry entry) {
    if (line.form() == Line.Form.HEADING || entry.heading()) {
      return Part.HEADING;
    }
    return line.form() == Line.Form.FOOTNOTE ? Part.FOOTNOTE : Part.PARAGRAPH;
  }
}
