package vn.solieu.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Place;
import vn.solieu.read.Report;
import vn.solieu.rules.RuleBook;

/**
 * Links the figures of a report to indicators and to their place. Safe for use by several threads.
 */
final class Linker {
  private final IndicatorLinker indicators;
  private final FigurePlaces places;

  Linker(RuleBook rules) {
    this.indicators = new IndicatorLinker(rules);
    this.places = new FigurePlaces(rules.gazetteer(), rules.documents());
  }

  /** What an indicator is found by. */
  private record Named(String phrase, Kind kind, Dimension dimension) {}

  /**
   * The extraction with its figures linked.
   *
   * @param place that the report speaks of, or null where it names none
   * @param day by which other places are known
   */
  Extraction link(Report report, Extraction extraction, Place place, LocalDate day) {
    Set<String> names = place == null ? Set.of() : IndicatorLinker.names(place.name());
    Map<Named, Optional<Indicator>> known = new HashMap<>();
    List<Figure> linked = new ArrayList<>();
    for (Figure figure : extraction.figures()) {
      Named key =
          new Named(figure.subject().phrase(), figure.kind(), figure.quantity().unit().dimension());
      Optional<Indicator> indicator =
          known.computeIfAbsent(key, k -> indicators.link(figure, names));
      Place own = places.of(figure, report, place, names, day);
      linked.add(
          figure.withSubject(
              figure
                  .subject()
                  .withLink(
                      indicator.map(Indicator::id).orElse(null), own == null ? null : own.id())));
    }
    return new Extraction(
        extraction.doc(), extraction.contentHash(), linked, extraction.relations());
  }
}
