package vn.solieu.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Place;
import vn.solieu.interpret.Fact;
import vn.solieu.interpret.ReportHead;
import vn.solieu.link.PlaceNames.Named;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.rules.DocumentWords;
import vn.solieu.rules.Gazetteer;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Spelling;
import vn.solieu.rules.WordLine;

/**
 * Finds the place that a report speaks of: its issuer's, else its title's, else the country where
 * the issuer speaks for it, else the one that its text names most.
 */
final class PlaceFinder {
  private static final String COUNTRY = "vn";
  private static final int SAMPLE_LINES = 300;

  /** Fewer mentions may be a neighbour's. */
  private static final int CLEAR_VOTES = 3;

  private final Gazetteer gazetteer;
  private final DocumentWords words;
  private final PlaceNames names;

  PlaceFinder(RuleBook rules) {
    this.gazetteer = rules.gazetteer();
    this.words = rules.documents();
    this.names = new PlaceNames(gazetteer);
  }

  /**
   * The report's place.
   *
   * @param known whether the gazetteer has it
   */
  record Found(Fact<Place> place, boolean known) {}

  /** The place that a user says, on a day of the report's. */
  Found said(Overrides.Said<String> said, LocalDate day) {
    Named named = names.meant(said.value(), day);
    return new Found(
        new Fact<>(named.place(), said.origin(), said.line(), said.quote()), named.known());
  }

  /** The place on a day of the report's; one that no gazetteer knows gets an id of its name. */
  Optional<Found> find(Report report, ReportHead head, LocalDate day) {
    return issuers(head, day)
        .or(() -> title(head, day))
        .or(() -> head.national() ? country(head.issuer()) : Optional.empty())
        .or(() -> counted(report, day))
        .or(() -> dateline(head, day))
        .or(() -> ministry(report));
  }

  private Optional<Found> issuers(ReportHead head, LocalDate day) {
    List<Fact<String>> organs = new ArrayList<>(head.organs());
    if (head.issuer() != null) {
      organs.add(head.issuer());
    }
    for (int at = organs.size() - 1; at >= 0; at--) {
      Fact<String> organ = organs.get(at);
      List<Named> named = names.withKind(organ.value(), day);
      named = named.isEmpty() ? names.bare(organ.value(), day) : named;
      // An organ's own name may hold the country's: "Ngân hàng Nhà nước Việt Nam".
      if (!named.isEmpty() && !(head.national() && named.get(0).place().id().equals(COUNTRY))) {
        Named last = named.get(named.size() - 1);
        return Optional.of(new Found(organ.with(last.place()), last.known()));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> title(ReportHead head, LocalDate day) {
    List<Named> named = names.withKind(head.title().value(), day);
    named = named.isEmpty() ? names.bare(head.title().value(), day) : named;
    // A railway from one town to another is in neither.
    boolean one = named.stream().map(n -> n.place().id()).distinct().count() == 1;
    return one
        ? Optional.of(
            new Found(
                new Fact<>(
                    named.get(0).place(),
                    head.title().origin(),
                    head.title().line(),
                    named.get(0).printed()),
                named.get(0).known()))
        : Optional.empty();
  }

  /** The country, where no place but an organ of it is named. */
  private Optional<Found> ministry(Report report) {
    Place country = gazetteer.byId(COUNTRY);
    boolean named =
        report.lines().stream()
            .limit(SAMPLE_LINES)
            .flatMap(line -> words.organs().in(WordLine.of(line.text())).stream())
            .anyMatch(organ -> organ.value().national());
    return named && country != null
        ? Optional.of(new Found(Fact.counted(country), true))
        : Optional.empty();
  }

  /**
   * The country by who speaks for it.
   *
   * @param issuer or null where none is named
   */
  private Optional<Found> country(Fact<String> issuer) {
    Place country = gazetteer.byId(COUNTRY);
    if (country == null) {
      return Optional.empty();
    }
    Fact<Place> said = issuer == null ? Fact.counted(country) : issuer.with(country);
    return Optional.of(new Found(said, true));
  }

  /** The place that the text names most; where few have their kind, those without it count too. */
  private Optional<Found> counted(Report report, LocalDate day) {
    Optional<Found> clear = most(report, day, false, CLEAR_VOTES);
    return clear.isPresent() ? clear : most(report, day, true, 2);
  }

  private Optional<Found> most(Report report, LocalDate day, boolean bare, int votesLeast) {
    Map<String, Integer> votes = new HashMap<>();
    Map<String, Named> places = new HashMap<>();
    int seen = 0;
    for (Line line : report.lines()) {
      if (line.text().isBlank()) {
        continue;
      }
      if (++seen > SAMPLE_LINES) {
        break;
      }
      for (Named named : mentioned(line.text(), day, bare)) {
        places.putIfAbsent(named.place().id(), named);
        // The lower unit is what a report of a city speaks of; its province stands beside it.
        int weight = !bare && named.place().id().indexOf('/') > 0 ? 2 : 1;
        votes.merge(named.place().id(), weight, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .filter(one -> one.getValue() >= votesLeast)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(best -> places.get(best.getKey()))
        .map(named -> new Found(Fact.counted(named.place()), named.known()));
  }

  /** Places with their kind and the country under all its names; all others too where asked. */
  private List<Named> mentioned(String text, LocalDate day, boolean bare) {
    List<Named> found = new ArrayList<>();
    if (!bare) {
      for (Named named : names.withKind(text, day)) {
        if (named.known() || gazetteer.kinds().contains(Spelling.phrase(named.place().kind()))) {
          found.add(named);
        }
      }
    }
    for (Named named : names.bare(text, day)) {
      if (bare || named.place().id().equals(COUNTRY)) {
        found.add(named);
      }
    }
    return found;
  }

  private Optional<Found> dateline(ReportHead head, LocalDate day) {
    if (head.dateline() == null) {
      return Optional.empty();
    }
    Named named = names.meant(head.dateline().value(), day);
    return Optional.of(new Found(head.dateline().with(named.place()), named.known()));
  }
}
