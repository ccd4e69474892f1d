package vn.solieu.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Source;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.rules.Messages;

/** A place in a report as people say it: section I.1.4, paragraph 2; table 1, row 3, column 4. */
public final class PlaceWords {
  private static final int MARKER_LENGTH_MAX = 8;

  private final Messages messages;

  public PlaceWords(Messages messages) {
    this.messages = messages;
  }

  public String of(Report report, Figure figure) {
    return of(report, figure.source());
  }

  /** Where the source stands, its page included where the format has pages. */
  public String of(Report report, Source source) {
    String place;
    if (source instanceof Source.TableCell cell) {
      place =
          messages.text(
              "page.place.cell", number(cell.table()), number(cell.row()), number(cell.column()));
    } else if (source instanceof Source.SheetCell cell) {
      place = messages.text("page.place.sheet", cell.sheet().strip(), cell.reference());
    } else {
      place = ofLine(report, source.line());
    }
    return source.page() == 0
        ? place
        : messages.text("page.place.page", place, number(source.page()));
  }

  private String ofLine(Report report, int line) {
    if (line > report.lines().size()) {
      return messages.text("page.place.line", number(line));
    }
    String path = report.outline().of(line).path();
    String section = path.isBlank() ? "" : messages.text("page.place.section", section(path));
    String within = within(report, line, path);
    return section.isEmpty() ? within : section + ", " + within;
  }

  private String within(Report report, int line, String path) {
    if (isHeading(report, line)) {
      return messages.text("page.place.heading");
    }
    if (report.line(line).form() == Line.Form.FOOTNOTE) {
      return messages.text("page.place.footnote");
    }
    return messages.text("page.place.paragraph", number(ordinal(report, line, path)));
  }

  /** Counts the section's own paragraphs and items up to the line; rows and notes don't count. */
  private static int ordinal(Report report, int line, String path) {
    int count = 0;
    for (int n = line; n >= 1; n--) {
      Line.Form form = report.line(n).form();
      boolean own = report.outline().of(n).path().equals(path);
      if (own && isHeading(report, n)) {
        break;
      }
      if (own && (form == Line.Form.PARAGRAPH || form == Line.Form.LIST_ITEM)) {
        count++;
      }
    }
    return Math.max(count, 1);
  }

  private static boolean isHeading(Report report, int line) {
    return report.line(line).form() == Line.Form.HEADING || report.outline().of(line).heading();
  }

  /** {@code I > 1.4} is said I.1.4; a marker that repeats its parent's ({@code 1 > 1.4}) once. */
  static String section(String path) {
    List<String> said = new ArrayList<>();
    List<String> markers = Arrays.stream(path.split(" > ")).map(String::strip).toList();
    for (String marker : markers) {
      int last = said.size() - 1;
      if (last >= 0 && marker.startsWith(said.get(last) + ".")) {
        said.remove(last);
      }
      said.add(marker);
    }
    boolean shortMarkers =
        said.stream().allMatch(m -> m.length() <= MARKER_LENGTH_MAX && !m.contains(" "));
    return String.join(shortMarkers ? "." : " > ", said);
  }

  private static String number(int number) {
    return Integer.toString(number);
  }
}
