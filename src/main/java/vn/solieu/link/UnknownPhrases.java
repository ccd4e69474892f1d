package vn.solieu.link;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.rules.Catalogue;
import vn.solieu.rules.Spelling;

/** Counts the phrases of figures that no entry of the catalogue covers. */
public final class UnknownPhrases {
  /** What stands for a dimension where no level was seen. */
  public static final String NO_DIMENSION = "unknown";

  private final Catalogue catalogue;
  private final Map<String, Count> counts = new HashMap<>();

  public UnknownPhrases(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A phrase outside the catalogue.
   *
   * @param phrase in its one spelling
   * @param reports how many reports have it
   * @param figures how many figures go by it
   * @param dimension what most of its levels are measured in, as catalogue entries say it
   * @param example where it was met first
   */
  public record Unknown(
      String phrase, int reports, int figures, String dimension, Example example) {}

  /** A figure that goes by the phrase, and where it stands as people say it. */
  public record Example(String doc, int line, String place, String quote) {}

  private static final class Count {
    final Set<String> reports = new HashSet<>();
    final Map<Dimension, Integer> dimensions = new EnumMap<>(Dimension.class);
    final Example example;
    int figures;

    Count(Example example) {
      this.example = example;
    }
  }

  /**
   * Counts a report's figures.
   *
   * @param place says where a figure stands
   */
  public void add(Extraction extraction, Function<Figure, String> place) {
    for (Figure figure : extraction.figures()) {
      String phrase = Spelling.phrase(figure.subject().phrase());
      // A figure in another unit than its indicator's isn't linked either, but the phrase is known.
      if (figure.subject().indicatorId() != null
          || phrase.isBlank()
          || catalogue.phrases().containsKey(phrase)) {
        continue;
      }
      Count count =
          counts.computeIfAbsent(
              phrase,
              fresh ->
                  new Count(
                      new Example(
                          extraction.doc(),
                          figure.source().line(),
                          place.apply(figure),
                          figure.quote())));
      count.figures++;
      count.reports.add(extraction.contentHash());
      if (figure.kind() == Kind.LEVEL || figure.kind() == Kind.RATIO) {
        count.dimensions.merge(figure.quantity().unit().dimension(), 1, Integer::sum);
      }
    }
  }

  /** All of them, those in most reports first. */
  public List<Unknown> all() {
    return counts.entrySet().stream()
        .map(
            one ->
                new Unknown(
                    one.getKey(),
                    one.getValue().reports.size(),
                    one.getValue().figures,
                    dimension(one.getValue().dimensions),
                    one.getValue().example))
        .sorted(
            Comparator.comparingInt((Unknown one) -> -one.reports())
                .thenComparingInt(one -> -one.figures())
                .thenComparing(Unknown::phrase))
        .toList();
  }

  private static String dimension(Map<Dimension, Integer> seen) {
    Dimension most = null;
    for (Map.Entry<Dimension, Integer> one : seen.entrySet()) {
      if (most == null || one.getValue() > seen.get(most)) {
        most = one.getKey();
      }
    }
    if (most == null) {
      return NO_DIMENSION;
    }
    return switch (most) {
      case MONEY_VND, MONEY_USD, MONEY_OTHER -> "money";
      case PERCENT, POINTS, PER_MILLE -> "percent";
      case COUNT, TIMES, NONE -> "count";
      default -> most.name().toLowerCase(Locale.ROOT);
    };
  }
}
