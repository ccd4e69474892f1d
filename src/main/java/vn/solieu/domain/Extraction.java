package vn.solieu.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found in one report: figures in reading order, and how they hang together.
 *
 * @param doc the report's path as given
 * @param contentHash SHA-256 of the file's bytes, hexadecimal
 */
public record Extraction(
    String doc, String contentHash, List<Figure> figures, List<Relation> relations) {
  public Extraction {
    figures = List.copyOf(figures);
    relations = List.copyOf(relations);
  }

  public Map<String, Figure> byId() {
    return figures.stream()
        .collect(Collectors.toMap(Figure::id, f -> f, (a, b) -> a, java.util.LinkedHashMap::new));
  }

  public List<Relation.Breakdown> breakdowns() {
    return relations.stream()
        .filter(Relation.Breakdown.class::isInstance)
        .map(Relation.Breakdown.class::cast)
        .toList();
  }
}
