package vn.solieu.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Base;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Catalogue;
import vn.solieu.rules.RuleBook;

/** One report made of figures written by hand. */
final class Reports {
  static final Catalogue CATALOGUE = RuleBook.builtIn().catalogue();
  static final Unit BILLION =
      new Unit("tỷ đồng", Dimension.MONEY_VND, new BigDecimal("1e9"), "đồng");
  static final Unit MILLION =
      new Unit("triệu đồng", Dimension.MONEY_VND, new BigDecimal("1e6"), "đồng");

  private final String doc;
  private final LocalDate published;
  private String issuer = "UBND tỉnh";
  private final List<Figure> figures = new ArrayList<>();

  private Reports(String doc, LocalDate published) {
    this.doc = doc;
    this.published = published;
  }

  /** A report that came out on a day ({@code 2023-09-21}). */
  static Reports on(String day) {
    return new Reports(day + ".docx", LocalDate.parse(day));
  }

  Reports by(String other) {
    issuer = other;
    return this;
  }

  /** An estimate of retail sales in tỷ đồng. */
  Reports sales(String value, String period) {
    return level("retail-sales", value, BILLION, period, Status.ESTIMATE, null);
  }

  Reports level(
      String indicator,
      String value,
      Unit unit,
      String period,
      Status status,
      Qualifier qualifier) {
    return add(indicator, Kind.LEVEL, Quantity.of(value, unit), period, null, status, qualifier);
  }

  /** A percentage against an earlier period. */
  Reports change(String indicator, Kind kind, String value, String period, String base) {
    Base against = new Base.OfPeriod(Period.parse(base));
    return add(
        indicator, kind, Quantity.of(value, Unit.PERCENT), period, against, Status.ACTUAL, null);
  }

  Reports completion(String value, String period, String plan) {
    return add(
        "retail-sales",
        Kind.PLAN_COMPLETION,
        Quantity.of(value, Unit.PERCENT),
        period,
        new Base.OfPlan(plan),
        Status.ACTUAL,
        null);
  }

  /** A phrase with a blank in it is one outside the catalogue. */
  Reports add(
      String indicator,
      Kind kind,
      Quantity quantity,
      String period,
      Base base,
      Status status,
      Qualifier qualifier) {
    int line = figures.size() + 1;
    boolean linked = indicator.indexOf(' ') < 0;
    figures.add(
        new Figure(
            doc + "#" + line,
            new Source.TextSpan(line, 0, 1, 0),
            "I",
            quantity.amount().first().value().toPlainString(),
            quantity,
            kind,
            new Subject(indicator, linked ? indicator : null, "lai-chau"),
            Period.parse(period),
            base,
            status,
            qualifier,
            null,
            0.9,
            List.of()));
    return this;
  }

  SeriesSource source() {
    ReportInfo info =
        new ReportInfo(
            doc,
            doc,
            doc,
            null,
            null,
            issuer,
            "lai-chau",
            "Lai Châu",
            null,
            null,
            published,
            List.of());
    return new SeriesSource(info, new Extraction(doc, doc, figures, List.of()));
  }

  static List<Series> build(Reports... reports) {
    return build(null, reports);
  }

  static List<Series> build(String asOf, Reports... reports) {
    List<SeriesSource> sources = new ArrayList<>();
    for (Reports report : reports) {
      sources.add(report.source());
    }
    LocalDate day = asOf == null ? null : LocalDate.parse(asOf);
    return new SeriesBuilder(CATALOGUE)
        .build(sources, new SeriesQuery(java.util.Set.of(), null, null, null, day));
  }

  /** The only series of a measure. */
  static Series only(Measure measure, List<Series> all) {
    List<Series> found = all.stream().filter(s -> s.key().measure() == measure).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " series of " + measure + " in " + all);
    }
    return found.get(0);
  }

  /** {@code 2023-08=405.2 2023-09*=412.7}: what is shown, a star at derived values. */
  static String shown(Series series) {
    StringBuilder text = new StringBuilder();
    series
        .points()
        .forEach(
            (slot, point) ->
                text.append(text.length() == 0 ? "" : " ")
                    .append(slot)
                    .append(point.shown().derived() ? "*=" : "=")
                    .append(point.shown().value().toPlainString()));
    return text.toString();
  }
}
