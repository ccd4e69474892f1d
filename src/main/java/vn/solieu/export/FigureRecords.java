package vn.solieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Relation.Breakdown;
import vn.solieu.domain.Source;
import vn.solieu.read.Report;

/** Figures as ordered fields, the one place that knows the record's names and their order. */
final class FigureRecords {
  /** All fields in the record's order. */
  static final List<String> FIELDS =
      List.of(
          "id",
          "doc",
          "line",
          "start",
          "end",
          "section",
          "page",
          "cell",
          "quote",
          "value",
          "unit",
          "kind",
          "indicator",
          "indicatorId",
          "place",
          "period",
          "base",
          "status",
          "qualifier",
          "of",
          "partOf",
          "exhaustive",
          "confidence",
          "rules");

  private FigureRecords() {}

  /** One map a figure, in reading order, absent fields left out. */
  static List<Map<String, Object>> of(Report report, Extraction extraction) {
    Map<String, List<Breakdown>> totals = new LinkedHashMap<>();
    for (Breakdown breakdown : extraction.breakdowns()) {
      for (String part : breakdown.parts()) {
        totals.computeIfAbsent(part, p -> new ArrayList<>()).add(breakdown);
      }
    }
    PrintedSpelling spelling = new PrintedSpelling(report);
    List<Map<String, Object>> records = new ArrayList<>();
    for (Figure figure : extraction.figures()) {
      records.add(record(report, spelling, figure, totals.getOrDefault(figure.id(), List.of())));
    }
    return records;
  }

  private static Map<String, Object> record(
      Report report, PrintedSpelling spelling, Figure figure, List<Breakdown> breakdowns) {
    Fields fields = new Fields();
    fields.put("id", figure.id());
    fields.put("doc", report.doc());
    fields.putPlace(report, figure);
    BigDecimal stored = figure.source() instanceof Source.SheetCell cell ? cell.stored() : null;
    fields.put("value", stored == null ? value(figure.quantity().amount()) : stored);
    fields.put("unit", figure.quantity().unit().symbol());
    fields.put("kind", figure.kind().code());
    fields.put("indicator", spelling.of(figure.subject().phrase(), figure.source()));
    fields.put("indicatorId", figure.subject().indicatorId());
    fields.put("place", figure.subject().placeId());
    fields.put("period", figure.period() == null ? null : figure.period().toString());
    fields.put("base", figure.base() == null ? null : figure.base().text());
    fields.put("status", figure.status().code());
    fields.put("qualifier", figure.qualifier() == null ? null : figure.qualifier().code());
    fields.put("of", figure.of());
    if (!breakdowns.isEmpty()) {
      Set<String> totals = new LinkedHashSet<>();
      breakdowns.forEach(breakdown -> totals.add(breakdown.total()));
      fields.put("partOf", totals.size() == 1 ? totals.iterator().next() : List.copyOf(totals));
      fields.put("exhaustive", breakdowns.stream().allMatch(Breakdown::exhaustive));
    }
    fields.put("confidence", BigDecimal.valueOf(figure.confidence()));
    fields.put("rules", figure.rules().isEmpty() ? null : figure.rules());
    return fields.map;
  }

  private static Object value(Amount amount) {
    List<BigDecimal> numbers = amount.numbers().stream().map(PrintedNumber::value).toList();
    return numbers.size() == 1 ? numbers.get(0) : numbers;
  }

  /** The fields that say where a figure is printed, as findings give them too. */
  static Map<String, Object> whereabouts(Report report, Figure figure) {
    Fields fields = new Fields();
    fields.put("doc", report == null ? null : report.doc());
    fields.put("id", figure.id());
    Fields place = new Fields();
    place.putPlace(report, figure);
    // Findings name the section last but one, figures right after the span.
    Object section = place.map.remove("section");
    Object quote = place.map.remove("quote");
    fields.map.putAll(place.map);
    fields.put("section", section);
    fields.put("quote", quote);
    return fields.map;
  }

  private static final class Fields {
    private final Map<String, Object> map = new LinkedHashMap<>();

    void put(String name, Object value) {
      if (value != null && !value.equals("")) {
        map.put(name, value);
      }
    }

    void putPlace(Report report, Figure figure) {
      LineSpan span =
          report == null
              ? new LineSpan(figure.source().start(), figure.source().end())
              : LineSpan.of(report, figure.source());
      put("line", figure.source().line());
      put("start", span.start());
      put("end", span.end());
      put("section", figure.section());
      put("page", figure.source().page() == 0 ? null : figure.source().page());
      put("cell", figure.source().cell());
      put("quote", figure.quote());
    }
  }
}
