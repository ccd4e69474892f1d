package vn.solieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Base;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Relation;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.Severity;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;
import vn.solieu.domain.Verdict;
import vn.solieu.read.Line;
import vn.solieu.read.Outline;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.rules.RuleBook;
import vn.solieu.series.Series;
import vn.solieu.series.SeriesBuilder;
import vn.solieu.series.SeriesQuery;

/** Small reports built by hand. */
final class Samples {
  static final Unit BILLION =
      new Unit("tỷ đồng", Dimension.MONEY_VND, new BigDecimal("1000000000"), "đồng");
  static final Unit MILLION =
      new Unit("triệu đồng", Dimension.MONEY_VND, new BigDecimal("1000000"), "đồng");
  private static final RuleBook RULES = RuleBook.builtIn();
  static final MadeBy MADE = new MadeBy("0.1.0", "2026-01");
  static final Names NAMES =
      new Names(
          id -> id.equals("retail-sales") ? "tổng mức bán lẻ" : null,
          id -> id.equals("lai-chau") ? "tỉnh Lai Châu" : null);

  private final String doc;
  private final List<Line> lines = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Outline.Entry> entries = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private String path = "";

  private Samples(String doc) {
    this.doc = doc;
  }

  static Samples of(String doc) {
    return new Samples(doc);
  }

  Samples heading(String headingPath, String text) {
    path = headingPath;
    return line(text, Line.Form.HEADING, List.of());
  }

  Samples paragraph(String text) {
    return line(text, Line.Form.PARAGRAPH, List.of());
  }

  Samples line(String text, Line.Form form, List<Line.Cell> cells) {
    int number = lines.size() + 1;
    lines.add(new Line(number, text, form, 0, cells));
    entries.add(new Outline.Entry(0, "", 0, form == Line.Form.HEADING, path));
    return this;
  }

  /** A table whose cells are one row and one column large. */
  Samples table(String... rows) {
    int first = lines.size() + 1;
    for (int row = 1; row <= rows.length; row++) {
      List<Line.Cell> cells = new ArrayList<>();
      int start = 0;
      String[] texts = rows[row - 1].split(" \\| ", -1);
      for (int column = 1; column <= texts.length; column++) {
        int end = start + texts[column - 1].length();
        cells.add(new Line.Cell(start, end, row, column, 1, 1));
        start = end + 3;
      }
      line(rows[row - 1], Line.Form.TABLE_ROW, cells);
    }
    tables.add(new Table(tables.size() + 1, first, lines.size(), 2));
    return this;
  }

  /** A level of the last line, retail sales of the given period. */
  Samples level(String quote, String value, Unit unit, String period) {
    Subject subject = new Subject("tổng mức bán lẻ hàng hóa", "retail-sales", null);
    return figure(quote, Quantity.of(value, unit), Kind.LEVEL, subject, period, null);
  }

  Samples growth(String quote, String value, String period, String base) {
    Subject subject = new Subject("tổng mức bán lẻ hàng hóa", "retail-sales", null);
    Base against = new Base.OfPeriod(Period.parse(base));
    return figure(quote, Quantity.of(value, Unit.PERCENT), Kind.GROWTH, subject, period, against);
  }

  Samples figure(
      String quote, Quantity quantity, Kind kind, Subject subject, String period, Base base) {
    Line line = lines.get(lines.size() - 1);
    int start = line.text().indexOf(quote);
    if (start < 0) {
      throw new IllegalArgumentException(quote + " isn't in " + line.text());
    }
    Source source = new Source.TextSpan(line.number(), start, start + quote.length(), 0);
    for (Line.Cell cell : line.cells()) {
      if (cell.start() <= start && start < cell.end()) {
        source =
            new Source.TableCell(
                line.number(), start, start + quote.length(), 0, 1, cell.row(), cell.column());
      }
    }
    figures.add(
        new Figure(
            doc + "-" + (figures.size() + 1),
            source,
            path,
            quote,
            quantity,
            kind,
            subject,
            period == null ? null : Period.parse(period),
            base,
            Status.ESTIMATE,
            null,
            null,
            0.9,
            List.of("level-reach")));
    return this;
  }

  Samples breakdown(boolean exhaustive, int total, int... parts) {
    List<String> ids = new ArrayList<>();
    for (int part : parts) {
      ids.add(figures.get(part - 1).id());
    }
    relations.add(
        new Relation.Breakdown(figures.get(total - 1).id(), ids, exhaustive, "breakdown"));
    return this;
  }

  Report report() {
    return new Report(doc, "hash of " + doc, lines, tables, List.of(), new Outline(entries));
  }

  Extraction extraction() {
    return new Extraction(doc, "hash of " + doc, figures, relations);
  }

  Figure figure(int number) {
    return figures.get(number - 1);
  }

  Reading reading(String title, String period) {
    ReportInfo info =
        new ReportInfo(
            doc,
            "hash of " + doc,
            title,
            null,
            null,
            null,
            "lai-chau",
            "tỉnh Lai Châu",
            Period.parse(period),
            null,
            null,
            List.of());
    return new Reading(report(), extraction(), info);
  }

  static List<Series> series(Dossier dossier) {
    return new SeriesBuilder(RULES.catalogue()).build(dossier.sources(), SeriesQuery.ALL);
  }

  static Finding finding(
      String check, Verdict verdict, Severity severity, List<Figure> figures, Figure suspect) {
    return new Finding(
        "id of " + check,
        check,
        verdict,
        severity,
        figures,
        suspect == null ? List.of() : List.of(suspect),
        "",
        List.of(),
        "28,9 + 5,52 = 34,42",
        "43,42",
        "34,42",
        "9");
  }
}
