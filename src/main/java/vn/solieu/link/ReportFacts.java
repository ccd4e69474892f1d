package vn.solieu.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Overrides.Said;
import vn.solieu.domain.Period;
import vn.solieu.domain.Place;
import vn.solieu.domain.Problem;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.ReportInfo.Evidence;
import vn.solieu.interpret.Fact;
import vn.solieu.interpret.ReportHead;
import vn.solieu.read.Report;
import vn.solieu.rules.Gazetteer;
import vn.solieu.rules.RuleBook;

/** Brings together what a report, its file's name and its user say of it. */
final class ReportFacts {
  /** For reports that name no time: a day on which the gazetteer is at its fullest. */
  private static final LocalDate NO_DAY = LocalDate.of(2020, 1, 1);

  private static final Pattern NAME_DATE = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?!\\d)");

  private final Gazetteer gazetteer;
  private final PlaceFinder places;

  ReportFacts(RuleBook rules) {
    this.gazetteer = rules.gazetteer();
    this.places = new PlaceFinder(rules);
  }

  /**
   * What is known of a report.
   *
   * @param place that it speaks of, or null
   * @param day by which places are known
   */
  record Facts(ReportInfo info, Place place, LocalDate day, List<Problem> problems) {}

  Facts of(Report report, ReportHead head, Overrides overrides) {
    LocalDate day = day(head);
    Said<String> said = overrides.place();
    Optional<PlaceFinder.Found> found =
        said == null ? places.find(report, head, day) : Optional.of(places.said(said, day));
    List<Problem> problems = new ArrayList<>();
    if (said != null && !found.get().known()) {
      String id = found.get().place().value().id();
      problems.add(
          new Problem(
              "unknown-place",
              report.doc(),
              "",
              List.of(said.value(), id, gazetteer.nearest(said.value())),
              false));
    }
    Fact<Place> place = found.map(PlaceFinder.Found::place).orElse(null);
    Fact<LocalDate> published = published(report.doc(), head, overrides.published());
    ReportInfo info =
        new ReportInfo(
            report.doc(),
            report.contentHash(),
            head.title().value(),
            value(head.docNumber()),
            value(head.docDate()),
            value(head.issuer()),
            place == null ? null : place.value().id(),
            place == null ? null : gazetteer.fullName(place.value()),
            value(head.period()),
            value(head.form()),
            value(published),
            evidence(head, place, published));
    return new Facts(info, value(place), day, problems);
  }

  private static <T> T value(Fact<T> fact) {
    return fact == null ? null : fact.value();
  }

  /** A day on which the report's place existed. */
  private static LocalDate day(ReportHead head) {
    if (head.docDate() != null) {
      return head.docDate().value();
    }
    Period period = value(head.period());
    if (period == null) {
      return NO_DAY;
    }
    // A plan for years to come is made by the places of its beginning.
    boolean years = period.start().year() < period.end().year();
    return years ? period.firstDay() : period.lastDay();
  }

  private static Fact<LocalDate> published(String doc, ReportHead head, Said<LocalDate> said) {
    if (said != null) {
      return new Fact<>(said.value(), said.origin(), said.line(), said.quote());
    }
    if (head.docDate() != null) {
      return head.docDate();
    }
    // An archive's member stands behind an exclamation mark.
    int folder = Math.max(doc.lastIndexOf('/'), doc.lastIndexOf('\\'));
    String name = doc.substring(Math.max(folder, doc.lastIndexOf('!')) + 1);
    Matcher matcher = NAME_DATE.matcher(name);
    if (matcher.find()) {
      try {
        return new Fact<>(LocalDate.parse(matcher.group(1)), "file-name", 0, matcher.group(1));
      } catch (DateTimeParseException noDate) {
        return null;
      }
    }
    return null;
  }

  private static List<Evidence> evidence(
      ReportHead head, Fact<Place> place, Fact<LocalDate> published) {
    return Stream.of(
            evidence("title", head.title()),
            evidence("docNumber", head.docNumber()),
            evidence("docDate", head.docDate()),
            evidence("issuer", head.issuer()),
            evidence("place", place),
            evidence("period", head.period()),
            evidence("form", head.form()),
            evidence("published", published))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Evidence evidence(String field, Fact<?> fact) {
    return fact == null ? null : fact.evidence(field);
  }
}
