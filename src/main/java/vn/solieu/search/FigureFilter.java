package vn.solieu.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.library.Fields;
import vn.solieu.library.Measure;

/** Filters as a query over the figures' documents. */
final class FigureFilter {
  /** Room for what a double can't hold: 0,1 of a unit times a factor of a thousand million. */
  private static final double SLACK = 1e-12;

  private FigureFilter() {}

  static Query of(Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Fields.TYPE, Fields.FIGURE)), Occur.FILTER);
    anyOf(all, Fields.INDICATOR, filters.indicators());
    anyOf(all, Fields.PLACE, filters.places());
    anyOf(all, Fields.KIND, filters.kinds().stream().map(Kind::code).toList());
    anyOf(all, Fields.UNIT, filters.units());
    anyOf(all, Fields.STATUS, filters.statuses().stream().map(Status::code).toList());
    if (!filters.periods().isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (Period period : filters.periods()) {
        any.add(
            LongPoint.newRangeQuery(
                Fields.END, period.firstDay().toEpochDay(), period.lastDay().toEpochDay()),
            Occur.SHOULD);
      }
      all.add(any.build(), Occur.FILTER);
    }
    if (filters.values() != null) {
      values(all, filters.values());
    }
    return all.build();
  }

  private static void anyOf(BooleanQuery.Builder all, String field, Collection<String> values) {
    if (!values.isEmpty()) {
      List<BytesRef> terms = new ArrayList<>();
      values.forEach(value -> terms.add(new BytesRef(value)));
      all.add(new TermInSetQuery(field, terms), Occur.FILTER);
    }
  }

  private static void values(BooleanQuery.Builder all, Filters.Values values) {
    double factor = values.unit() == null ? 1 : values.unit().factor().doubleValue();
    double min =
        values.min() == null ? Double.NEGATIVE_INFINITY : values.min().doubleValue() * factor;
    double max =
        values.max() == null ? Double.POSITIVE_INFINITY : values.max().doubleValue() * factor;
    if (values.unit() != null) {
      all.add(new TermQuery(new Term(Fields.MEASURE, Measure.of(values.unit()))), Occur.FILTER);
    }
    all.add(
        DoublePoint.newRangeQuery(
            values.unit() == null ? Fields.PRINTED : Fields.VALUE,
            min - Math.abs(finite(min)) * SLACK,
            max + Math.abs(finite(max)) * SLACK),
        Occur.FILTER);
  }

  private static double finite(double value) {
    return Double.isInfinite(value) ? 0 : value;
  }
}
