package vn.solieu.series;

import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Unit;

/** A figure on its way into a series, before its series' unit is known. */
record Draft(
    String indicator,
    String place,
    String priceBase,
    String issuer,
    Placement placement,
    Figure figure,
    Vintage vintage) {
  /** What all measures of one indicator share; they get one unit. */
  List<String> subject() {
    return List.of(indicator, place);
  }

  Unit printedUnit() {
    return figure.quantity().unit();
  }

  SeriesKey key(Unit unit) {
    return new SeriesKey(
        indicator,
        place,
        placement.measure(),
        placement.base(),
        priceBase,
        issuer,
        placement.frequency(),
        unit.symbol());
  }
}
