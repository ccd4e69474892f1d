package vn.solieu.search;

import java.math.BigDecimal;
import java.util.Optional;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/** Units as a user types them, with a scale word before them or not. */
public final class UnitWords {
  private UnitWords() {}

  /** The unit, or empty where neither the units nor the counted nouns have it. */
  public static Optional<Unit> parse(String typed, Lexicon lexicon) {
    String phrase = Spelling.phrase(typed);
    Optional<Unit> plain = plain(phrase, lexicon);
    if (plain.isPresent()) {
      return plain;
    }
    // The longest scale word goes first: a thousand million before a thousand.
    return lexicon.scales().keySet().stream()
        .filter(scale -> phrase.startsWith(scale + " "))
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .flatMap(
            scale ->
                plain(phrase.substring(scale.length() + 1), lexicon)
                    .map(unit -> scaled(unit, scale, lexicon)));
  }

  private static Optional<Unit> plain(String phrase, Lexicon lexicon) {
    Unit unit = lexicon.units().get(phrase);
    if (unit != null) {
      return Optional.of(unit);
    }
    if (lexicon.counted().contains(phrase)) {
      return Optional.of(Unit.counted(phrase));
    }
    BigDecimal factor = lexicon.scales().get(phrase);
    return factor == null
        ? Optional.empty()
        : Optional.of(new Unit(lexicon.scaleSpelling(phrase), Dimension.COUNT, factor, ""));
  }

  private static Unit scaled(Unit unit, String scale, Lexicon lexicon) {
    return new Unit(
        lexicon.scaleSpelling(scale) + " " + unit.symbol(),
        unit.dimension(),
        lexicon.scales().get(scale).multiply(unit.factor()),
        unit.base());
  }
}
