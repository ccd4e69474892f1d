package vn.solieu.cli;

import java.io.PrintStream;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.export.PlaceWords;
import vn.solieu.read.Report;
import vn.solieu.rules.Messages;

/** Figures for eyes: one a line, columns set under each other. */
final class FigureTable {
  private static final int QUOTE_WIDTH = 24;
  private static final int PHRASE_WIDTH = 48;

  private final PrintStream out;
  private final Messages messages;
  private final PlaceWords places;

  FigureTable(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
    this.places = new PlaceWords(messages);
  }

  void write(Report report, Extraction extraction) {
    out.println(
        messages.text(
            "cli.extracted", report.doc(), Integer.toString(extraction.figures().size())));
    for (Figure figure : extraction.figures()) {
      out.println(
          pad(figure.quote(), QUOTE_WIDTH)
              + pad(figure.kind().code(), 16)
              + pad(figure.period() == null ? "" : figure.period().toString(), 22)
              + pad(figure.status().code(), 12)
              + pad(figure.subject().phrase(), PHRASE_WIDTH)
              + places.of(report, figure));
    }
  }

  private static String pad(String text, int width) {
    String cut = text.length() >= width ? text.substring(0, width - 2) + "\u2026" : text;
    return cut + " ".repeat(width - cut.length());
  }
}
