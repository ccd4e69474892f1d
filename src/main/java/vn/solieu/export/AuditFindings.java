package vn.solieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.rules.Messages;

/** The audit workbook's first sheet: what asks for a look, what matters most first. */
final class AuditFindings {
  private static final List<String> COLUMNS =
      List.of(
          "order",
          "severity",
          "check",
          "place",
          "quote",
          "message",
          "formula",
          "stated",
          "computed",
          "difference",
          "materiality",
          "suspects",
          "request");
  private static final int[] WIDTHS = {6, 12, 13, 16, 20, 36, 24, 11, 11, 11, 12, 16, 24};

  private final Messages messages;
  private final FindingWords words;
  private final ReviewWords review;
  private final PlaceWords places;

  AuditFindings(Messages messages) {
    this.messages = messages;
    this.words = new FindingWords(messages);
    this.review = new ReviewWords(messages);
    this.places = new PlaceWords(messages);
  }

  void fill(SheetCanvas canvas, Reading reading, List<ReviewItem> items) {
    List<String> names = new ArrayList<>();
    COLUMNS.forEach(column -> names.add(messages.text("audit.column." + column)));
    canvas.header(names, 2, WIDTHS);
    if (items.isEmpty()) {
      canvas.newRow();
      for (int column = 0; column < COLUMNS.size(); column++) {
        canvas.text(column, column == 5 ? messages.text("page.findings.none") : "");
      }
    }
    for (ReviewItem item : items) {
      row(canvas, reading, item);
    }
    canvas.filter(COLUMNS.size());
  }

  private void row(SheetCanvas canvas, Reading reading, ReviewItem item) {
    Finding finding = item.finding();
    canvas.newRow();
    canvas.number(0, BigDecimal.valueOf(item.number()), false);
    canvas.text(1, words.severity(finding.severity()));
    canvas.text(2, words.check(finding.check()));
    canvas.text(3, places(reading, finding.figures()));
    canvas.text(4, review.quotes(finding.figures()));
    canvas.text(5, words.message(finding));
    canvas.text(6, FindingWords.orEmpty(finding.formula()));
    canvas.printed(7, FindingWords.orEmpty(finding.stated()));
    canvas.printed(8, FindingWords.orEmpty(finding.computed()));
    canvas.printed(9, FindingWords.orEmpty(finding.difference()));
    canvas.printed(10, review.materiality(item.materiality()));
    canvas.text(11, review.quotes(finding.suspects()));
    canvas.text(12, review.request(finding));
  }

  private String places(Reading reading, List<Figure> figures) {
    return figures.stream()
        .map(figure -> places.of(reading.report(), figure))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
