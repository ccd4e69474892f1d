package vn.solieu.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be put in place of a report's words to see what checks say, from {@code
 * rules/lexicon/swaps.tsv}.
 *
 * @param scales scale words that are taken for one another
 * @param turns words of opposite directions
 * @param units units in which the same amount may be printed
 */
public record SwapWords(
    Map<String, String> scales, Map<String, String> turns, Map<String, Other> units) {
  private static final String FILE = "lexicon/swaps.tsv";
  private static final Set<String> KINDS = Set.of("scale", "turn", "unit");

  /**
   * Another unit.
   *
   * @param factor so many of it are one of the first
   */
  public record Other(String unit, BigDecimal factor) {}

  /** The words that ride with the program; throws RuleException where the file is wrong. */
  public static SwapWords builtIn() {
    return parse("rules/" + FILE, RuleFiles.builtIn().get(FILE));
  }

  /** Reads a file's text; throws RuleException naming file, line and what is wrong. */
  static SwapWords parse(String file, String text) {
    Map<String, String> scales = new LinkedHashMap<>();
    Map<String, String> turns = new LinkedHashMap<>();
    Map<String, Other> units = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>(List.of("phrase", "kind", "instead", "factor"));
    for (TsvFile.Row row : TsvFile.rows(file, text, columns)) {
      String kind = row.cell(1);
      switch (kind) {
        case "scale" -> scales.put(row.cell(0), row.cell(2));
        case "turn" -> turns.put(row.cell(0), row.cell(2));
        case "unit" -> units.put(row.cell(0), new Other(row.cell(2), factor(row)));
        default -> throw row.error("unknown kind \"" + kind + "\"" + Nearest.hint(kind, KINDS));
      }
    }
    return new SwapWords(scales, turns, units);
  }

  private static BigDecimal factor(TsvFile.Row row) {
    try {
      return new BigDecimal(row.cell(3));
    } catch (NumberFormatException e) {
      throw row.error("the factor is no number: \"" + row.cell(3) + "\"");
    }
  }
}
