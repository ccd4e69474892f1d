package vn.solieu.search;

import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.ReportInfo;
import vn.solieu.read.LinePlace;

/**
 * A line that answers a query.
 *
 * @param report what is known of its report
 * @param line its 1-based number
 * @param text all of it
 * @param place where it stands, to be said as people say it
 * @param snippet its telling part
 * @param figures its figures that pass the filters, in reading order
 */
public record Hit(
    ReportInfo report,
    int line,
    String text,
    LinePlace place,
    Snippet snippet,
    List<Figure> figures) {
  public Hit {
    figures = List.copyOf(figures);
  }
}
