package vn.solieu.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import vn.solieu.domain.ReportInfo;
import vn.solieu.library.Fields;
import vn.solieu.library.StoredRecords;

/** What the index knows of each report as a whole. */
final class Reports {
  private final IndexSearcher searcher;
  private final Map<String, ReportInfo> known = new ConcurrentHashMap<>();

  Reports(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  ReportInfo of(String hash) throws IOException {
    ReportInfo info = known.get(hash);
    if (info == null) {
      BooleanQuery one =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(Fields.TYPE, Fields.REPORT)), Occur.FILTER)
              .add(new TermQuery(new Term(Fields.HASH, hash)), Occur.FILTER)
              .build();
      TopDocs found = searcher.search(one, 1);
      info =
          StoredRecords.info(
              searcher.storedFields().document(found.scoreDocs[0].doc).get(Fields.INFO));
      known.put(hash, info);
    }
    return info;
  }
}
