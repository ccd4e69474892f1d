package vn.solieu.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Source;
import vn.solieu.read.LinePlace;
import vn.solieu.read.Report;
import vn.solieu.rules.Messages;
import vn.solieu.search.Hit;

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
    return line > report.lines().size()
        ? messages.text("page.place.line", number(line))
        : said(LinePlace.of(report, line));
  }

  /** Where a found line stands: a table's row by its first figure's cell. */
  public String of(Hit hit) {
    for (Figure figure : hit.figures()) {
      if (!(figure.source() instanceof Source.TextSpan)) {
        return of(null, figure.source());
      }
    }
    return of(hit.place());
  }

  /** Where a line stands, its page included where the format has pages. */
  public String of(LinePlace line) {
    String place = said(line);
    return line.page() == 0 ? place : messages.text("page.place.page", place, number(line.page()));
  }

  private String said(LinePlace line) {
    String within =
        switch (line.part()) {
          case HEADING -> messages.text("page.place.heading");
          case FOOTNOTE -> messages.text("page.place.footnote");
          case PARAGRAPH -> messages.text("page.place.paragraph", number(line.ordinal()));
        };
    return line.path().isBlank()
        ? within
        : messages.text("page.place.section", section(line.path())) + ", " + within;
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
