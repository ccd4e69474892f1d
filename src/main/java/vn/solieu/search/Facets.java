package vn.solieu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;

/** Counts found figures by the values of their fields. */
final class Facets {
  private static final int VALUES_MAX = 50;

  private final Map<Facet, StringDocValuesReaderState> states = new EnumMap<>(Facet.class);

  Facets(IndexReader reader) throws IOException {
    for (Facet facet : Facet.values()) {
      states.put(facet, new StringDocValuesReaderState(reader, facet.column()));
    }
  }

  Map<Facet, List<Facet.Count>> of(FacetsCollector found) throws IOException {
    Map<Facet, List<Facet.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetResult top =
          new StringValueFacetCounts(states.get(facet), found)
              .getTopChildren(VALUES_MAX, facet.column());
      List<Facet.Count> values = new ArrayList<>();
      if (top != null) {
        for (LabelAndValue value : top.labelValues) {
          values.add(new Facet.Count(value.label, value.value.longValue()));
        }
      }
      counts.put(facet, List.copyOf(values));
    }
    return counts;
  }
}
