package vn.solieu.series;

import java.math.BigDecimal;
import java.util.Objects;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Period;
import vn.solieu.domain.Unit;

/**
 * One value of a series: what a report prints, or what follows from that.
 *
 * @param value in {@code unit}; its scale is the number of decimals to show
 * @param unit the series' unit; the printed one stands in the figure
 * @param period as the report says it, so a stock keeps its date
 * @param vintage the report; of a derived value that of its latest operand
 * @param figure the printed figure, or null for a derived value
 * @param derivation how it follows, or null for a printed value
 */
public record Observation(
    BigDecimal value,
    Unit unit,
    Period period,
    ObservationStatus status,
    Vintage vintage,
    Figure figure,
    Derivation derivation) {
  public Observation {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(vintage, "vintage");
    if ((figure == null) == (derivation == null)) {
      throw new IllegalArgumentException("an observation is either printed or derived");
    }
  }

  static Observation printed(Figure figure, Unit unit, Vintage vintage) {
    return new Observation(
        Conversion.value(figure.quantity(), unit),
        unit,
        figure.period(),
        ObservationStatus.of(figure.status()),
        vintage,
        figure,
        null);
  }

  public boolean derived() {
    return derivation != null;
  }

  /** The report's path as given. */
  public String doc() {
    return vintage.doc();
  }

  /** The line that prints it, or 0 for a derived value. */
  public int line() {
    return figure == null ? 0 : figure.source().line();
  }

  /** The cell's address, or null. */
  public String cell() {
    return figure == null ? null : figure.source().cell();
  }

  /** The printed words; the formula for a derived value. */
  public String quote() {
    return figure == null ? derivation.formula() : figure.quote();
  }

  /** The figure's id, or null for a derived value. */
  public String figureId() {
    return figure == null ? null : figure.id();
  }

  /** Whether a word such as "over" loosens the number. */
  boolean loose() {
    return figure != null && figure.qualifier() != null;
  }

  /** Half of the last printed place, in the series' unit: how far apart one fact may be printed. */
  BigDecimal roundingError() {
    return figure == null
        ? BigDecimal.ZERO
        : Conversion.convert(
            figure.quantity().amount().first().lastPlace().divide(BigDecimal.valueOf(2)),
            figure.quantity().unit(),
            unit);
  }
}
