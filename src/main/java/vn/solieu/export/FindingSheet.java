package vn.solieu.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.check.Coverage;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.rules.Messages;

/** Sheet 4: findings that ask for a look, in words, with the sum behind them. */
final class FindingSheet {
  private static final List<String> COLUMNS =
      List.of(
          "order",
          "severity",
          "report",
          "message",
          "stated",
          "computed",
          "difference",
          "place",
          "quote",
          "suspects");

  private final Messages messages;
  private final FindingWords words;
  private final PlaceWords places;

  FindingSheet(Messages messages) {
    this.messages = messages;
    this.words = new FindingWords(messages);
    this.places = new PlaceWords(messages);
  }

  void fill(SheetCanvas canvas, Dossier dossier, String note) {
    canvas.title(
        messages.text("workbook.title.findings"),
        note,
        coverage(dossier.coverage()),
        messages.text("page.coverage.note"));
    List<String> header =
        COLUMNS.stream().map(column -> messages.text("workbook.column." + column)).toList();
    canvas.header(header, 2, 6, 12, 18, 36, 14, 13, 12, 18, 24, 14);
    List<Finding> findings = dossier.toReview();
    if (findings.isEmpty()) {
      canvas.newRow();
      canvas.text(0, "");
      canvas.text(1, "");
      canvas.text(2, "");
      canvas.text(3, messages.text("workbook.findings.none"));
    }
    for (int i = 0; i < findings.size(); i++) {
      fillRow(canvas, dossier, i + 1, findings.get(i));
    }
  }

  private void fillRow(SheetCanvas canvas, Dossier dossier, int order, Finding finding) {
    List<Figure> figures = finding.figures();
    canvas.newRow();
    canvas.number(0, BigDecimal.valueOf(order), false);
    canvas.text(1, words.severity(finding.severity()));
    canvas.text(2, dossier.of(figures.get(0)).map(Reading::fileName).orElse(""));
    canvas.text(3, words.message(finding));
    canvas.printed(4, FindingWords.orEmpty(finding.stated()));
    canvas.printed(5, FindingWords.orEmpty(finding.computed()));
    canvas.printed(6, FindingWords.orEmpty(finding.difference()));
    canvas.text(
        7,
        figures.stream()
            .map(figure -> place(dossier, figure))
            .distinct()
            .collect(Collectors.joining("; ")));
    canvas.text(8, quotes(figures));
    canvas.text(9, quotes(finding.suspects()));
  }

  private String place(Dossier dossier, Figure figure) {
    return dossier
        .of(figure)
        .map(reading -> places.of(reading.report(), figure))
        .orElse(figure.section());
  }

  private static String quotes(List<Figure> figures) {
    return figures.stream()
        .map(figure -> "“" + figure.quote() + "”")
        .collect(Collectors.joining("; "));
  }

  private String coverage(Coverage coverage) {
    return messages.text(
        "workbook.note.coverage",
        Integer.toString(coverage.figures()),
        Integer.toString(coverage.checked()),
        Integer.toString(coverage.agreed()),
        Integer.toString(coverage.broken()),
        Integer.toString(coverage.unclear()),
        Integer.toString(coverage.unchecked()));
  }
}
