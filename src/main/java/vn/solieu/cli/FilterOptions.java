package vn.solieu.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Place;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Spelling;
import vn.solieu.search.Filters;
import vn.solieu.search.UnitWords;

/** Options by which the user says what a figure must be. */
final class FilterOptions {
  @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "filter-indicator")
  private List<String> indicators = new ArrayList<>();

  @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "filter-place")
  private List<String> places = new ArrayList<>();

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "filter-period")
  private List<String> periods = new ArrayList<>();

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "filter-kind")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "filter-status")
  private List<String> statuses = new ArrayList<>();

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "filter-unit")
  private List<String> units = new ArrayList<>();

  @Option(names = "--min", paramLabel = "N", descriptionKey = "filter-min")
  private BigDecimal min;

  @Option(names = "--max", paramLabel = "N", descriptionKey = "filter-max")
  private BigDecimal max;

  @Option(names = "--unit-of-range", paramLabel = "UNIT", descriptionKey = "filter-range-unit")
  private String rangeUnit;

  private interface Parser<T> {
    T parse(String text);
  }

  /** The filters; throws UsageException where a value is none. */
  Filters filters(RuleBook rules, Messages messages) {
    return new Filters(
        indicators.stream().map(typed -> indicator(typed, rules)).toList(),
        places.stream().flatMap(typed -> places(typed, rules).stream()).toList(),
        parsed(
            "--period",
            "2022-10, 2022-Q3, 2022, 2022-01/2022-10",
            periods,
            Period::parse,
            messages),
        parsed("--kind", codes(Kind.values(), Kind::code), kinds, Kind::parse, messages),
        units.stream().map(typed -> unit(typed, rules)).toList(),
        parsed("--status", codes(Status.values(), Status::code), statuses, Status::parse, messages),
        values(rules, messages));
  }

  /** An id, a catalogue's phrase, or else a phrase that is its own identity. */
  private static String indicator(String typed, RuleBook rules) {
    if (rules.catalogue().byId(typed) != null) {
      return typed;
    }
    String phrase = Spelling.phrase(typed);
    String id = rules.catalogue().phrases().get(phrase);
    return id != null ? id : "\"" + phrase + "\"";
  }

  /** An id, or every place of that name; one that the gazetteer lacks may be in a report. */
  private static List<String> places(String typed, RuleBook rules) {
    if (rules.gazetteer().byId(typed) != null) {
      return List.of(typed);
    }
    List<Place> named = rules.gazetteer().phrases().getOrDefault(Spelling.phrase(typed), List.of());
    return named.isEmpty() ? List.of(typed) : named.stream().map(Place::id).toList();
  }

  private static String unit(String typed, RuleBook rules) {
    return UnitWords.parse(typed, rules.lexicon()).map(Unit::symbol).orElse(Spelling.phrase(typed));
  }

  private Filters.Values values(RuleBook rules, Messages messages) {
    if (min == null && max == null) {
      if (rangeUnit != null) {
        throw new UsageException(messages.text("cli.range-without-bounds"));
      }
      return null;
    }
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw new UsageException(
          messages.text("cli.range-empty", min.toPlainString(), max.toPlainString()));
    }
    Unit unit = null;
    if (rangeUnit != null) {
      unit =
          UnitWords.parse(rangeUnit, rules.lexicon())
              .orElseThrow(() -> new UsageException(messages.text("cli.unknown-unit", rangeUnit)));
    }
    return new Filters.Values(min, max, unit);
  }

  private static <T> List<T> parsed(
      String option, String allowed, List<String> typed, Parser<T> parser, Messages messages) {
    List<T> values = new ArrayList<>();
    for (String one : typed) {
      try {
        values.add(parser.parse(one.strip()));
      } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
        throw new UsageException(messages.text("cli.bad-value", one, option, allowed));
      }
    }
    return values;
  }

  private static <T> String codes(T[] values, Function<T, String> code) {
    return String.join(", ", Arrays.stream(values).map(code).toList());
  }
}
