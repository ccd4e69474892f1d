package vn.solieu.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Period;
import vn.solieu.domain.Place;
import vn.solieu.read.Report;
import vn.solieu.rules.RuleBook;

/**
 * Links the figures of a report to indicators and to the report's place. Safe for use by several
 * threads.
 */
public final class Linker {
  private final IndicatorLinker indicators;
  private final PlaceFinder places;

  public Linker(RuleBook rules) {
    this.indicators = new IndicatorLinker(rules);
    this.places = new PlaceFinder(rules.gazetteer());
  }

  /**
   * @param place that the report speaks of, or null where it names none
   */
  public record Linked(Extraction extraction, Place place) {}

  /** The extraction with its figures linked; {@code period} is the report's own, or null. */
  public Linked link(Report report, Extraction extraction, Period period) {
    LocalDate day = period == null ? LocalDate.of(2020, 1, 1) : period.lastDay();
    Place place = places.find(report, day).orElse(null);
    Set<String> names = place == null ? Set.of() : IndicatorLinker.names(place.name());
    Map<String, Optional<Indicator>> known = new HashMap<>();
    List<Figure> linked = new ArrayList<>();
    for (Figure figure : extraction.figures()) {
      String key =
          figure.subject().phrase()
              + "\n"
              + figure.kind()
              + "\n"
              + figure.quantity().unit().dimension();
      Optional<Indicator> indicator =
          known.computeIfAbsent(key, k -> indicators.link(figure, names));
      linked.add(
          figure.withSubject(
              figure
                  .subject()
                  .withLink(
                      indicator.map(Indicator::id).orElse(null),
                      place == null ? null : place.id())));
    }
    return new Linked(
        new Extraction(extraction.doc(), extraction.contentHash(), linked, extraction.relations()),
        place);
  }
}
