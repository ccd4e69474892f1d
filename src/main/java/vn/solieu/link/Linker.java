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
import vn.solieu.domain.Place;
import vn.solieu.domain.Source;
import vn.solieu.domain.Subject;
import vn.solieu.read.Report;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.RuleBook;

/**
 * Links the figures of a report to indicators and to their place. Safe for use by several threads.
 */
final class Linker {
  private final IndicatorLinker indicators;
  private final FigurePlaces places;
  private final Lexicon lexicon;

  Linker(RuleBook rules) {
    this.indicators = new IndicatorLinker(rules);
    this.lexicon = rules.lexicon();
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
          known.computeIfAbsent(figure.subject().whole(), whole -> named(figure.subject(), names));
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

  /**
   * In a table's row the phrase alone is the indicator only where it opens with a measure; "dầu
   * thô" under exports isn't what is produced.
   */
  private Named named(Subject subject, Set<String> names) {
    Optional<String> found = indicators.named(subject.whole(), names);
    if (found.isEmpty() && !subject.topic().isEmpty()) {
      found =
          lexicon.isTotal(subject.phrase())
              ? indicators.named(subject.topic(), names)
              : lexicon.opensWithMeasure(subject.phrase())
                  ? indicators.named(subject.phrase(), names)
                  : found;
    }
    return new Named(found.orElse(null), places.in(subject.phrase()));
  }

  private static boolean isScanned(Source source, Report report) {
    return report.boxes().isScanned(source.line(), source.start(), source.end());
  }
}
