package vn.solieu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import vn.solieu.check.AuditItem;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.read.Box;
import vn.solieu.read.TextBoxes;
import vn.solieu.rules.Messages;

/**
 * A copy of a PDF report with its findings on it: figures highlighted, a note beside each finding,
 * the coverage on the first page. The original's bytes open the copy, the notes are an update
 * behind them, so a signature stays good; only where the original is damaged is it written anew.
 */
public final class AnnotatedPdf {
  private static final float[] RED = {1f, 0.62f, 0.62f};
  private static final float[] AMBER = {1f, 0.83f, 0.4f};
  private static final float[] GREEN = {0.6f, 0.87f, 0.72f};
  private static final float[] BLUE = {0.62f, 0.78f, 1f};
  private static final float STRONG = 0.75f;
  private static final float FAINT = 0.35f;

  private final Messages messages;
  private final FindingWords words;

  public AnnotatedPdf(Messages messages) {
    this.messages = messages;
    this.words = new FindingWords(messages);
  }

  /**
   * The copy's bytes.
   *
   * @param original the file that the report was read from
   * @param password tried where it is locked, or null
   * @param items the findings to put on it
   * @throws IOException where the file can't be opened or written
   */
  public byte[] bytes(byte[] original, String password, CheckedReport report, List<AuditItem> items)
      throws IOException {
    byte[] updated = made(original, password, report, items, true);
    return updated == null ? made(original, password, report, items, false) : updated;
  }

  /** The copy; null where an update behind the original can't be read again. */
  private byte[] made(
      byte[] original, String password, CheckedReport report, List<AuditItem> items, boolean update)
      throws IOException {
    try (PDDocument document = open(original, password)) {
      // The same input gives the same bytes.
      document.setDocumentId(0L);
      PdfNotes notes = new PdfNotes(document);
      write(notes, report, items);
      ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + (1 << 16));
      if (!update) {
        document.save(out);
        return out.toByteArray();
      }
      document.saveIncremental(out, notes.changed());
      return isWhole(out.toByteArray(), password, document.getNumberOfPages(), notes.count())
          ? out.toByteArray()
          : null;
    } catch (RuntimeException broken) {
      if (update) {
        return null;
      }
      throw new IOException(broken);
    }
  }

  private static PDDocument open(byte[] bytes, String password) throws IOException {
    try {
      return Loader.loadPDF(bytes);
    } catch (InvalidPasswordException locked) {
      if (password == null) {
        throw locked;
      }
      return Loader.loadPDF(bytes, password);
    }
  }

  private static boolean isWhole(byte[] bytes, String password, int pages, int notes) {
    try (PDDocument document = open(bytes, password)) {
      Set<String> names = new HashSet<>();
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          String name = annotation.getAnnotationName();
          if (name != null && name.startsWith("solieu-")) {
            names.add(name);
          }
        }
      }
      return document.getNumberOfPages() == pages && names.size() == notes;
    } catch (IOException | RuntimeException broken) {
      return false;
    }
  }

  private void write(PdfNotes notes, CheckedReport report, List<AuditItem> items)
      throws IOException {
    String coverage = CoverageWords.of(report, messages);
    notes.first(
        BLUE, coverage + CoverageWords.aside(report, messages).map(a -> "\n" + a).orElse(""));
    Map<Figure, List<Integer>> numbers = new LinkedHashMap<>();
    Map<Figure, Integer> loudest = new LinkedHashMap<>();
    Set<Figure> suspects = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Finding finding = items.get(i).finding();
      for (Figure figure : finding.figures()) {
        numbers.computeIfAbsent(figure, f -> new ArrayList<>()).add(i + 1);
        // Items come with the loudest first.
        loudest.putIfAbsent(figure, i);
      }
      if (!items.get(i).isWaived()) {
        suspects.addAll(finding.suspects());
      }
      note(notes, report, i + 1, items.get(i));
    }
    for (Map.Entry<Figure, List<Integer>> entry : numbers.entrySet()) {
      Figure figure = entry.getKey();
      boolean suspect = suspects.contains(figure);
      String text =
          entry.getValue().stream().map(n -> "[" + n + "]").collect(Collectors.joining(" "))
              + (suspect ? " " + messages.text("check.suspect") : "");
      float[] colour = colour(items.get(loudest.get(figure)));
      notes.highlight(boxes(report, figure), colour, suspect ? STRONG : FAINT, text);
    }
  }

  /** The note stands beside the number to review, else beside the one that is checked. */
  private void note(PdfNotes notes, CheckedReport report, int number, AuditItem item)
      throws IOException {
    List<Figure> figures = new ArrayList<>(item.finding().suspects());
    figures.addAll(item.finding().figures());
    for (Figure figure : figures) {
      List<Box> boxes = boxes(report, figure);
      if (!boxes.isEmpty()) {
        notes.beside(boxes.get(0), colour(item), text(number, item));
        return;
      }
    }
  }

  private static List<Box> boxes(CheckedReport report, Figure figure) {
    TextBoxes all = report.reading().report().boxes();
    var source = figure.source();
    return all.of(source.line(), source.start(), source.end());
  }

  private String text(int number, AuditItem item) {
    Finding finding = item.finding();
    List<String> lines = new ArrayList<>();
    String verdict =
        item.isWaived()
            ? messages.text("check.waiver")
            : item.isMiss() ? words.severity(finding.severity()) : words.verdict(finding.verdict());
    lines.add("[" + number + "] " + verdict + " · " + words.check(finding.check()));
    lines.add(words.message(finding));
    if (!finding.suspects().isEmpty()) {
      String quotes =
          finding.suspects().stream().map(Figure::quote).collect(Collectors.joining("; "));
      lines.add(messages.text("check.suspect") + ": " + quotes);
    }
    if (item.isWaived()) {
      String reason = WaiverWords.reason(item.waiver(), messages);
      lines.add(messages.text("audit.reason") + ": " + reason);
    } else if (item.hasLapsed()) {
      lines.add(WaiverWords.lapsed(item, messages));
    }
    if (item.isMiss()) {
      lines.add(messages.text("audit.id") + ": " + finding.id());
    }
    return String.join("\n", lines);
  }

  private static float[] colour(AuditItem item) {
    if (item.isWaived() || !item.isMiss()) {
      return GREEN;
    }
    return item.finding().severity() == Severity.ERROR ? RED : AMBER;
  }
}
