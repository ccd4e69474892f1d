package vn.solieu.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.Unit;
import vn.solieu.read.Line;
import vn.solieu.read.LinePlace;

/** A stored report as documents of the index, in one block. */
final class IndexDocuments {
  private static final FieldType TERMS_ONLY = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    TERMS_ONLY.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TERMS_ONLY.freeze();
  }

  private IndexDocuments() {}

  static List<Document> of(StoredReport stored, String revision) {
    Map<Integer, List<Figure>> byLine = new HashMap<>();
    for (Figure figure : stored.extraction().figures()) {
      byLine.computeIfAbsent(figure.source().line(), n -> new ArrayList<>()).add(figure);
    }
    List<LinePlace> places = LinePlace.all(stored.report());
    List<Document> documents = new ArrayList<>();
    for (Line line : stored.report().lines()) {
      if (line.form() == Line.Form.BLANK) {
        continue;
      }
      for (Figure figure : byLine.getOrDefault(line.number(), List.of())) {
        documents.add(figure(stored, figure));
      }
      documents.add(line(stored, line, places.get(line.number() - 1)));
    }
    documents.add(report(stored, revision));
    return documents;
  }

  private static Document start(StoredReport stored, String type) {
    Document document = new Document();
    document.add(new StringField(Fields.TYPE, type, Field.Store.NO));
    document.add(new StringField(Fields.HASH, stored.contentHash(), Field.Store.YES));
    return document;
  }

  private static Document report(StoredReport stored, String revision) {
    Document document = start(stored, Fields.REPORT);
    document.add(new StoredField(Fields.REVISION, revision));
    document.add(new StoredField(Fields.INFO, json(stored.info())));
    return document;
  }

  private static Document line(StoredReport stored, Line line, LinePlace place) {
    Document document = start(stored, Fields.LINE);
    document.add(new TextField(Fields.FOLD, line.text(), Field.Store.YES));
    document.add(new TextField(Fields.EXACT, line.text(), Field.Store.NO));
    document.add(new Field(Fields.PAIRS, line.text(), TERMS_ONLY));
    document.add(new Field(Fields.DOC_NUMBERS, line.text(), TERMS_ONLY));
    document.add(new StoredField(Fields.PLACE_IN_REPORT, json(place)));
    document.add(new StoredField(Fields.NUMBER, line.number()));
    document.add(new NumericDocValuesField(Fields.NUMBER, line.number()));
    document.add(new NumericDocValuesField(Fields.REPORTED, reported(stored.info())));
    document.add(new SortedDocValuesField(Fields.HASH_ORDER, new BytesRef(stored.contentHash())));
    return document;
  }

  private static long reported(ReportInfo info) {
    if (info.period() != null) {
      return info.period().lastDay().toEpochDay();
    }
    return info.published() == null ? Long.MIN_VALUE : info.published().toEpochDay();
  }

  private static Document figure(StoredReport stored, Figure figure) {
    Document document = start(stored, Fields.FIGURE);
    document.add(new StringField(Fields.ID, figure.id(), Field.Store.NO));
    document.add(new StoredField(Fields.RECORD, json(figure)));
    keyword(document, Fields.INDICATOR, figure.subject().identity());
    keyword(document, Fields.KIND, figure.kind().code());
    keyword(document, Fields.STATUS, figure.status().code());
    keyword(document, Fields.UNIT, figure.quantity().unit().symbol());
    if (figure.base() != null) {
      document.add(new StringField(Fields.BASE, cut(figure.base().text()), Field.Store.NO));
    }
    place(document, figure.subject().placeId());
    quantity(document, figure.quantity());
    if (figure.period() != null) {
      document.add(new LongPoint(Fields.START, figure.period().firstDay().toEpochDay()));
      document.add(new LongPoint(Fields.END, figure.period().lastDay().toEpochDay()));
      facet(document, Fields.YEAR, Integer.toString(figure.period().end().year()));
    }
    return document;
  }

  private static void place(Document document, String id) {
    if (id == null) {
      return;
    }
    facet(document, Fields.PLACE, id);
    for (int end = id.length(); end > 0; end = id.lastIndexOf('/', end - 1)) {
      document.add(new StringField(Fields.PLACE, cut(id.substring(0, end)), Field.Store.NO));
    }
  }

  private static void quantity(Document document, Quantity quantity) {
    Unit unit = quantity.unit();
    document.add(new StringField(Fields.MEASURE, cut(Measure.of(unit)), Field.Store.NO));
    // Both ends of a range are findable; of a fraction, the part is the value.
    List<PrintedNumber> numbers =
        quantity.amount() instanceof Amount.Fraction
            ? List.of(quantity.amount().first())
            : quantity.amount().numbers();
    for (PrintedNumber number : numbers) {
      document.add(new DoublePoint(Fields.PRINTED, number.value().doubleValue()));
      document.add(
          new DoublePoint(Fields.VALUE, number.value().multiply(unit.factor()).doubleValue()));
    }
    document.add(new DoubleDocValuesField(Fields.VALUE, quantity.baseValue().doubleValue()));
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, cut(value), Field.Store.NO));
    facet(document, field, value);
  }

  private static void facet(Document document, String field, String value) {
    document.add(new SortedDocValuesField(Fields.facet(field), new BytesRef(cut(value))));
  }

  /** The index takes no term above 32 kB; a phrase that long is no phrase. */
  private static String cut(String value) {
    return value.length() <= 1000 ? value : value.substring(0, 1000);
  }

  private static String json(Object value) {
    try {
      return StoredJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record can't be written", e);
    }
  }
}
