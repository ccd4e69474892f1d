package vn.solieu.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a query.
 *
 * @param lines how many lines answer it
 * @param figures how many figures stand in them that pass the filters
 * @param hits the lines asked for, best first
 * @param facets those figures counted, most frequent values first
 */
public record Found(
    long lines, long figures, List<Hit> hits, Map<Facet, List<Facet.Count>> facets) {
  public Found {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
