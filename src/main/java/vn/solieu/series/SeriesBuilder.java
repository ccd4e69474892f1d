package vn.solieu.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Period;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Catalogue;
import vn.solieu.rules.SeriesWords;
import vn.solieu.rules.Spelling;

/**
 * Makes series of the figures of many reports. Series come in the order in which the latest reports
 * print them; equal sources give equal series.
 */
public final class SeriesBuilder {
  private final Catalogue catalogue;
  private final SeriesWords words;

  public SeriesBuilder(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.words = SeriesWords.builtIn();
  }

  /** All series that the query asks for. */
  public List<Series> build(List<SeriesSource> sources, SeriesQuery query) {
    Map<List<String>, List<Draft>> subjects = new LinkedHashMap<>();
    List<SeriesSource> distinct = distinct(sources, query.asOf());
    Map<String, String> issuers = soleIssuers(distinct);
    for (SeriesSource source : distinct) {
      for (Draft draft : drafts(source, query, issuers)) {
        subjects.computeIfAbsent(draft.subject(), s -> new ArrayList<>()).add(draft);
      }
    }
    List<Series> all = new ArrayList<>();
    for (List<Draft> drafts : subjects.values()) {
      List<Series> printed = series(drafts);
      Indicator indicator = catalogue.byId(drafts.get(0).indicator());
      boolean flow = indicator != null && Placement.isFlow(indicator);
      all.addAll(flow ? DerivedPoints.added(printed) : printed);
    }
    return all.stream().filter(series -> query.wants(series.key())).toList();
  }

  /** The reports known on a day, the latest first, a copy of one left out. */
  private static List<SeriesSource> distinct(List<SeriesSource> sources, LocalDate asOf) {
    Set<String> hashes = new HashSet<>();
    Set<List<Object>> numbers = new HashSet<>();
    Comparator<SeriesSource> latestFirst =
        Comparator.comparing((SeriesSource s) -> Vintage.of(s.info()).known()).reversed();
    return sources.stream()
        .filter(s -> asOf == null || !Vintage.of(s.info()).known().isAfter(asOf))
        .sorted(latestFirst.thenComparing(s -> s.info().doc()))
        .filter(s -> hashes.add(s.info().contentHash()))
        .filter(s -> !isCopy(s.info(), numbers))
        .toList();
  }

  /** The same number, date and place make one report, whatever file it comes in. */
  private static boolean isCopy(ReportInfo info, Set<List<Object>> numbers) {
    return info.docNumber() != null
        && info.docDate() != null
        && !numbers.add(
            List.of(
                info.docNumber(), info.docDate(), Objects.requireNonNullElse(info.placeId(), "")));
  }

  /** By place the only issuer that its reports name; places with several issuers are missing. */
  private static Map<String, String> soleIssuers(List<SeriesSource> sources) {
    Map<String, Set<String>> named = new HashMap<>();
    for (SeriesSource source : sources) {
      if (source.info().issuer() != null) {
        String place = Objects.requireNonNullElse(source.info().placeId(), "");
        named
            .computeIfAbsent(place, p -> new HashSet<>())
            .add(Spelling.phrase(source.info().issuer()));
      }
    }
    Map<String, String> sole = new HashMap<>();
    named.forEach(
        (place, issuers) -> {
          if (issuers.size() == 1) {
            sole.put(place, issuers.iterator().next());
          }
        });
    return sole;
  }

  private List<Draft> drafts(SeriesSource source, SeriesQuery query, Map<String, String> issuers) {
    ReportInfo info = source.info();
    Vintage vintage = Vintage.of(info);
    String home = Objects.requireNonNullElse(info.placeId(), "");
    // A report whose head wasn't understood still belongs to its place's only issuer.
    String issuer =
        info.issuer() != null ? Spelling.phrase(info.issuer()) : issuers.getOrDefault(home, "");
    List<Draft> drafts = new ArrayList<>();
    for (Figure figure : source.extraction().figures()) {
      String indicator = identity(figure);
      String place = Objects.requireNonNullElse(figure.subject().placeId(), home);
      if (query.wants(indicator, place)) {
        String prices = words.priceBase(figure.subject().whole());
        Indicator known = catalogue.byId(indicator);
        for (Placement placement : Placement.of(figure, known, words)) {
          drafts.add(new Draft(indicator, place, prices, issuer, placement, figure, vintage));
        }
      }
    }
    return drafts;
  }

  /** The catalogue's id, or the phrase in its one spelling and quoted. */
  private static String identity(Figure figure) {
    String id = figure.subject().indicatorId();
    return id != null ? id : quoted(figure.subject().whole());
  }

  /** The identity of an indicator outside the catalogue. */
  public static String quoted(String phrase) {
    return "\"" + Spelling.phrase(phrase) + "\"";
  }

  private static List<Series> series(List<Draft> drafts) {
    Map<Draft, Unit> units = UnitFamilies.common(drafts);
    Map<SeriesKey, List<Draft>> members = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      members.computeIfAbsent(draft.key(units.get(draft)), k -> new ArrayList<>()).add(draft);
    }
    List<Series> series = new ArrayList<>();
    members.forEach(
        (key, own) -> {
          Unit unit = units.get(own.get(0));
          Map<Period, List<Observation>> slots = new TreeMap<>();
          for (Draft draft : own) {
            slots
                .computeIfAbsent(draft.placement().slot(), s -> new ArrayList<>())
                .add(Observation.printed(draft.figure(), unit, draft.vintage()));
          }
          TreeMap<Period, Point> points = new TreeMap<>();
          slots.forEach((slot, observations) -> points.put(slot, Mentions.point(observations)));
          series.add(new Series(key, own.get(0).figure().subject().whole(), unit, points));
        });
    return series;
  }
}
