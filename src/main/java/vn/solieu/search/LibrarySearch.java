package vn.solieu.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import vn.solieu.domain.Figure;
import vn.solieu.library.Analysis;
import vn.solieu.library.EmbeddedLibrary;
import vn.solieu.library.Fields;
import vn.solieu.library.StoredRecords;

/** Answers queries over a library as it was at the opening. Safe for use by several threads. */
public final class LibrarySearch implements Closeable {
  private static final float FIGURES_BOOST = 3f;
  private static final SortField LATEST = new SortField(Fields.REPORTED, SortField.Type.LONG, true);
  private static final SortField REPORT = new SortField(Fields.HASH_ORDER, SortField.Type.STRING);
  private static final SortField LINE = new SortField(Fields.NUMBER, SortField.Type.LONG);
  private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, LATEST, REPORT, LINE);
  private static final Sort LATEST_FIRST = new Sort(LATEST, REPORT, LINE);

  private static final Found NOTHING = new Found(0, 0, List.of(), Map.of());

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBitSetProducer lines =
      new QueryBitSetProducer(new TermQuery(new Term(Fields.TYPE, Fields.LINE)));
  private final LineQuery lineQuery;
  private final Highlights highlights;
  private final Facets facets;
  private final Reports reports;

  private LibrarySearch(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    Analyzer analyzer = Analysis.analyzer();
    this.lineQuery = new LineQuery(analyzer);
    this.highlights = new Highlights(analyzer);
    this.facets = new Facets(reader);
    this.reports = new Reports(searcher);
  }

  public static LibrarySearch open(EmbeddedLibrary library) {
    DirectoryReader reader = library.openIndex();
    try {
      return new LibrarySearch(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("can't open the index of " + library.folder(), e);
    }
  }

  /** The lines that answer the query, with what of their figures does. */
  public Found find(Query query) {
    try {
      boolean worded = !query.words().isBlank();
      LineQuery.Words asked = worded ? lineQuery.of(query.words()) : null;
      if (worded && asked == null) {
        return NOTHING;
      }
      org.apache.lucene.search.Query words = worded ? asked.query() : null;
      org.apache.lucene.search.Query figures = FigureFilter.of(query.filters());
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      if (worded) {
        all.add(words, Occur.MUST);
      }
      ToParentBlockJoinQuery stated = new ToParentBlockJoinQuery(figures, lines, ScoreMode.None);
      if (!worded || !query.filters().isEmpty()) {
        all.add(stated, Occur.FILTER);
      } else {
        // Short headings would come first, and people look for what is stated below them.
        all.add(new BoostQuery(new ConstantScoreQuery(stated), FIGURES_BOOST), Occur.SHOULD);
      }
      int wanted =
          (int) Math.min((long) query.offset() + query.limit(), Math.max(1, reader.maxDoc()));
      TopFieldDocs top =
          searcher.search(
              all.build(),
              new TopFieldCollectorManager(
                  worded ? BEST_FIRST : LATEST_FIRST, wanted, null, Integer.MAX_VALUE));
      FacetsCollector counted = counted(words, figures);
      return new Found(
          top.totalHits.value,
          counted.getMatchingDocs().stream().mapToLong(docs -> docs.totalHits).sum(),
          hits(top, query, worded ? asked.marks() : null, figures),
          facets.of(counted));
    } catch (IOException e) {
      throw new UncheckedIOException("can't search", e);
    }
  }

  /** The figures that pass the filters in the lines that have the words. */
  private FacetsCollector counted(
      org.apache.lucene.search.Query words, org.apache.lucene.search.Query figures)
      throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(figures, Occur.FILTER);
    if (words != null) {
      all.add(new ToChildBlockJoinQuery(words, lines), Occur.FILTER);
    }
    return searcher.search(all.build(), new FacetsCollectorManager());
  }

  private List<Hit> hits(
      TopFieldDocs top,
      Query query,
      org.apache.lucene.search.Query marks,
      org.apache.lucene.search.Query figures)
      throws IOException {
    List<Integer> shown = new ArrayList<>();
    for (int k = query.offset(); k < top.scoreDocs.length; k++) {
      ScoreDoc scored = top.scoreDocs[k];
      shown.add(scored.doc);
    }
    Map<Integer, List<Figure>> figuresOf = new LineFigures(searcher, lines).of(shown, figures);
    StoredFields stored = reader.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int doc : shown) {
      Document line = stored.document(doc);
      String text = line.get(Fields.FOLD);
      List<Figure> own = figuresOf.get(doc);
      hits.add(
          new Hit(
              reports.of(line.get(Fields.HASH)),
              line.getField(Fields.NUMBER).numericValue().intValue(),
              text,
              StoredRecords.place(line.get(Fields.PLACE_IN_REPORT)),
              marks == null ? Highlights.ofFigures(own, text) : highlights.ofWords(marks, text),
              own));
    }
    return hits;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("can't close the index", e);
    }
  }
}
