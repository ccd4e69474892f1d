package vn.solieu.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Figure;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.search.Hit;
import vn.solieu.search.Snippet;

/** Search hits as ordered fields, offsets in code points. */
final class HitRecords {
  private final PlaceWords places;

  HitRecords(PlaceWords places) {
    this.places = places;
  }

  /** The hit's own fields, its figures left out. */
  Map<String, Object> line(Hit hit) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("doc", hit.report().doc());
    record.put("title", hit.report().title());
    record.put("line", hit.line());
    put(record, "section", hit.place().path());
    put(record, "page", hit.place().page() == 0 ? null : hit.place().page());
    record.put("where", places.of(hit));
    return record;
  }

  Map<String, Object> whole(Hit hit) {
    Map<String, Object> record = line(hit);
    record.put("text", hit.text());
    record.put("snippet", hit.snippet().text());
    List<Object> marks = new ArrayList<>();
    for (Snippet.Mark mark : hit.snippet().marks()) {
      marks.add(
          List.of(
              points(hit.snippet().text(), mark.start()),
              points(hit.snippet().text(), mark.end())));
    }
    record.put("marks", marks);
    record.put("figures", hit.figures().stream().map(figure -> figure(hit, figure)).toList());
    return record;
  }

  static Map<String, Object> figure(Hit hit, Figure figure) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", figure.id());
    record.put("start", points(hit.text(), figure.source().start()));
    record.put("end", points(hit.text(), figure.source().end()));
    put(record, "cell", figure.source().cell());
    record.put("quote", figure.quote());
    record.put("value", value(figure.quantity().amount()));
    put(record, "unit", figure.quantity().unit().symbol());
    record.put("kind", figure.kind().code());
    put(record, "indicator", figure.subject().phrase());
    put(record, "indicatorId", figure.subject().indicatorId());
    put(record, "place", figure.subject().placeId());
    put(record, "period", figure.period() == null ? null : figure.period().toString());
    put(record, "base", figure.base() == null ? null : figure.base().text());
    record.put("status", figure.status().code());
    return record;
  }

  private static Object value(Amount amount) {
    List<java.math.BigDecimal> numbers =
        amount.numbers().stream().map(PrintedNumber::value).toList();
    return numbers.size() == 1 ? numbers.get(0) : numbers;
  }

  private static int points(String text, int offset) {
    return text.codePointCount(0, Math.min(offset, text.length()));
  }

  private static void put(Map<String, Object> record, String field, Object value) {
    if (value != null && !value.equals("")) {
      record.put(field, value);
    }
  }
}
