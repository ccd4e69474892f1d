package vn.solieu.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Place;
import vn.solieu.domain.Source;
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

  /**
   * What a phrase names, found once for all figures of a report that go by it.
   *
   * @param indicator id of the catalogue's, or null
   */
  private record Named(String indicator, FigurePlaces.Names places) {}

  /**
   * The extraction with its figures linked.
   *
   * @param place that the report speaks of, or null where it names none
   * @param day by which other places are known
   */
  Extraction link(Report report, Extraction extraction, Place place, LocalDate day) {
    Set<String> names = place == null ? Set.of() : IndicatorLinker.names(place.name());
    Map<String, Named> known = new HashMap<>();
    List<Figure> linked = new ArrayList<>(extraction.figures().size());
    for (Figure figure : extraction.figures()) {
      Named named =
          known.computeIfAbsent(
              figure.subject().phrase(),
              phrase -> new Named(indicators.named(phrase, names).orElse(null), places.in(phrase)));
      boolean fits = named.indicator() != null && indicators.fits(named.indicator(), figure);
      Place own = places.of(figure, named.places(), report, place, names, day);
      Figure placed =
          figure.withSubject(
              figure
                  .subject()
                  .withLink(fits ? named.indicator() : null, own == null ? null : own.id()));
      linked.add(isScanned(figure.source(), report) ? placed.scanned() : placed);
    }
    return new Extraction(
        extraction.doc(), extraction.contentHash(), linked, extraction.relations());
  }

  private static boolean isScanned(Source source, Report report) {
    return report.boxes().isScanned(source.line(), source.start(), source.end());
  }
}
