package vn.solieu.docs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.Unit;
import vn.solieu.domain.VietnameseNumber;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.RuleBook;

/** The catalogue of indicators and the units, as tables. */
final class WordPages {
  private WordPages() {}

  static String indicators(RuleBook rules) {
    Map<String, List<Indicator>> themes = new TreeMap<>();
    for (Indicator indicator : rules.catalogue().all()) {
      themes.computeIfAbsent(indicator.theme(), theme -> new ArrayList<>()).add(indicator);
    }
    Markdown page = new Markdown().line("# Indicators");
    page.block(
        "The catalogue of `rules/indicators`: "
            + rules.catalogue().all().size()
            + " indicators in "
            + themes.size()
            + " themes. A flow adds up over time, a stock is counted on a day.");
    page.line("");
    themes.forEach((theme, all) -> page.line("- [" + theme + "](#" + theme + "), " + all.size()));
    themes.forEach(
        (theme, all) -> {
          page.block("## " + theme);
          page.head("id", "name", "English", "measured in", "nature", "part of", "other phrases");
          for (Indicator i : all) {
            page.row(
                "`" + i.id() + "`",
                i.name(),
                i.english(),
                i.dimension(),
                i.nature(),
                i.parent() == null ? "" : "`" + i.parent() + "`",
                i.phrases().stream().skip(1).collect(Collectors.joining("; ")));
          }
        });
    return page.toString();
  }

  static String units(Lexicon lexicon) {
    Map<String, List<Unit>> dimensions = new LinkedHashMap<>();
    Map<Unit, List<String>> phrases = new LinkedHashMap<>();
    lexicon
        .units()
        .forEach(
            (phrase, unit) -> phrases.computeIfAbsent(unit, u -> new ArrayList<>()).add(phrase));
    phrases
        .keySet()
        .forEach(
            unit ->
                dimensions.computeIfAbsent(code(unit), dimension -> new ArrayList<>()).add(unit));
    Markdown page = new Markdown().line("# Units");
    page.block("From `rules/lexicon/units.tsv`, `scale.tsv` and `counted.tsv`.");
    dimensions.forEach(
        (dimension, units) -> {
          page.block("## " + dimension).head("unit", "is", "printed as");
          for (Unit unit : units) {
            page.row(
                unit.symbol(),
                number(unit.factor()) + " " + unit.base(),
                String.join("; ", phrases.get(unit)));
          }
        });
    page.block("## Scale words").head("word", "times", "printed as");
    Map<String, List<String>> scales = new LinkedHashMap<>();
    lexicon
        .scales()
        .keySet()
        .forEach(
            phrase ->
                scales
                    .computeIfAbsent(lexicon.scaleSpelling(phrase), s -> new ArrayList<>())
                    .add(phrase));
    scales.forEach(
        (scale, printed) ->
            page.row(
                scale, number(lexicon.scales().get(printed.get(0))), String.join("; ", printed)));
    Collection<String> counted = lexicon.counted();
    page.block("## Counted nouns").block(counted.size() + " nouns that are counted as they are:");
    page.block(String.join(", ", counted) + ".");
    return page.toString();
  }

  private static String code(Unit unit) {
    return unit.dimension().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(BigDecimal factor) {
    BigDecimal plain = factor.stripTrailingZeros();
    return VietnameseNumber.format(plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
