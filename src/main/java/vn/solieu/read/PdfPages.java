package vn.solieu.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Goes through the pages of an open PDF; those that are pictures are recognised. */
final class PdfPages {
  /** A stamp or page number beside a scanned page is no text of the page. */
  private static final int STRAY_GLYPHS_MAX = 20;

  private final PDDocument document;
  private final PdfClock clock;
  private final Limits limits;
  private final Supplier<OcrEngine> engine;
  private final Map<Integer, List<PdfSheet>> sheets = new TreeMap<>();
  private final Map<Integer, Float> pictures = new TreeMap<>();

  PdfPages(PDDocument document, PdfClock clock, Limits limits, Supplier<OcrEngine> engine) {
    this.document = document;
    this.clock = clock;
    this.limits = limits;
    this.engine = engine;
  }

  PdfFile read() throws IOException {
    PdfGlyphs text = new PdfGlyphs(clock);
    Map<Integer, List<PdfSheet>> printed = text.read(document);
    int number = 0;
    for (PDPage page : document.getPages()) {
      clock.pages(++number);
      page(page, number, printed.getOrDefault(number, List.of()));
    }
    Set<Integer> scanned = Set.of();
    if (!pictures.isEmpty() && engine.get().missing() == null) {
      Map<Integer, PdfSheet> found = PdfScans.read(document, pictures, engine.get(), limits);
      found.values().removeIf(sheet -> sheet.glyphs().isEmpty());
      found.forEach((page, sheet) -> sheets.put(page, List.of(sheet)));
      scanned = found.keySet();
      pictures.keySet().removeAll(scanned);
    }
    List<PdfSheet> all = sheets.values().stream().flatMap(List::stream).toList();
    List<Integer> left = List.copyOf(pictures.keySet());
    return new PdfFile(all, number, left, scanned, text.shown(), text.unknown());
  }

  private void page(PDPage page, int number, List<PdfSheet> found) throws IOException {
    PdfFrame frame =
        found.isEmpty() ? PdfGlyphs.frame(page, number, page.getRotation()) : found.get(0).frame();
    PdfDrawing drawing = new PdfDrawing(page, frame, clock);
    List<PdfRule> rules = drawing.draw();
    List<PdfSheet> own = new ArrayList<>();
    if (!found.isEmpty()) {
      own.add(new PdfSheet(frame, found.get(0).glyphs(), rules));
      own.addAll(found.subList(1, found.size()));
    }
    sheets.put(number, own);
    int glyphs = found.stream().mapToInt(PdfPages::visible).sum();
    if (drawing.hasImages() && glyphs <= STRAY_GLYPHS_MAX) {
      pictures.put(number, drawing.resolution());
    }
  }

  private static int visible(PdfSheet sheet) {
    return (int) sheet.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
  }
}
