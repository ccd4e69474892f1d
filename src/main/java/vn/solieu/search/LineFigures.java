package vn.solieu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import vn.solieu.domain.Figure;
import vn.solieu.library.Fields;
import vn.solieu.library.StoredRecords;

/** Finds which figures of a line pass a filter. */
final class LineFigures {
  private final IndexSearcher searcher;
  private final BitSetProducer lines;

  LineFigures(IndexSearcher searcher, BitSetProducer lines) {
    this.searcher = searcher;
    this.lines = lines;
  }

  /** The figures of each line document, in reading order. */
  Map<Integer, List<Figure>> of(List<Integer> documents, Query filter) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1f);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<Integer, List<Figure>> found = new HashMap<>();
    LeafReaderContext leaf = null;
    DocIdSetIterator figures = null;
    // In the index's own order, so that each segment's filter is walked through once.
    for (int document : documents.stream().sorted().toList()) {
      LeafReaderContext own = leaves.get(ReaderUtil.subIndex(document, leaves));
      if (own != leaf) {
        leaf = own;
        Scorer scorer = weight.scorer(leaf);
        figures = scorer == null ? null : scorer.iterator();
      }
      found.put(document, figures == null ? List.of() : within(leaf, document, figures));
    }
    return found;
  }

  private List<Figure> within(LeafReaderContext leaf, int document, DocIdSetIterator figures)
      throws IOException {
    int line = document - leaf.docBase;
    BitSet ends = lines.getBitSet(leaf);
    int first = line == 0 ? 0 : ends.prevSetBit(line - 1) + 1;
    StoredFields stored = leaf.reader().storedFields();
    List<Figure> own = new ArrayList<>();
    int at = figures.docID() < first ? figures.advance(first) : figures.docID();
    while (at < line) {
      own.add(StoredRecords.figure(stored.document(at, Set.of(Fields.RECORD)).get(Fields.RECORD)));
      at = figures.nextDoc();
    }
    return own;
  }
}
