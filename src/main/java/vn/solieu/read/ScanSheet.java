package vn.solieu.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.rules.ScanWords;

/**
 * Makes of a scanned page what a printed one gives: signs and ruled lines with their places in
 * points, as if the page hung straight.
 */
final class ScanSheet {
  /** Of a font's size, what stands between the foot of a g and the top of a capital. */
  private static final float SIZE_TO_HEIGHT = 0.9f;

  /** Sizes as near as this are the same: the recogniser measures each line anew. */
  private static final float SAME_SIZE = 0.15f;

  private static final float RAISED_SIZE = 0.65f;

  private static final OcrRepair REPAIR = new OcrRepair(ScanWords.builtIn());

  private final GrayImage image;
  private final PdfFrame frame;
  private final double skew;
  private final float usual;

  private ScanSheet(GrayImage image, PdfFrame frame, double skew, float usual) {
    this.image = image;
    this.frame = frame;
    this.skew = skew;
    this.usual = usual;
  }

  /**
   * Reads a page.
   *
   * @param number 1-based
   * @param millis that recognition may take
   */
  static PdfSheet read(GrayImage image, int number, OcrEngine engine, long millis)
      throws IOException {
    double skew = image.skew();
    GrayImage level = skew == 0 ? image : image.levelled(skew);
    ScanRules rules = ScanRules.of(level);
    List<OcrWord.Row> rows =
        engine.read(rules.without(), millis).stream().map(REPAIR::mended).toList();
    PdfFrame frame =
        new PdfFrame(number, image.points(image.width()), image.points(image.height()), 0, 0);
    float usual = (float) usual(rows);
    List<PdfGlyph> glyphs = new ScanSheet(image, frame, skew, usual).glyphs(rows);
    return new PdfSheet(frame, glyphs, rules.rules());
  }

  /** The height of most letters' lines. */
  private static double usual(List<OcrWord.Row> rows) {
    double[] heights =
        rows.stream()
            .flatMap(row -> row.words().stream().map(word -> row.height()))
            .mapToDouble(Float::doubleValue)
            .sorted()
            .toArray();
    return heights.length == 0 ? 1 : heights[heights.length / 2];
  }

  private List<PdfGlyph> glyphs(List<OcrWord.Row> rows) {
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (OcrWord.Row row : rows) {
      float height = Math.abs(row.height() - usual) <= SAME_SIZE * usual ? usual : row.height();
      float size = image.points(height) / SIZE_TO_HEIGHT;
      for (OcrWord word : row.words()) {
        add(glyphs, word, row, size);
      }
    }
    return glyphs;
  }

  /** A word's letters share its width; only words need their true places. */
  private void add(List<PdfGlyph> glyphs, OcrWord word, OcrWord.Row row, float size) {
    boolean raised = isRaised(word, row);
    float own = raised ? RAISED_SIZE * size : size;
    float base = raised ? image.points(word.bottom()) : image.points(row.base());
    float left = image.points(word.left());
    int[] signs = word.text().codePoints().toArray();
    float width = image.points(word.right() - word.left()) / signs.length;
    for (int i = 0; i < signs.length; i++) {
      float x = left + i * width;
      glyphs.add(
          new PdfGlyph(
              Character.toString(signs[i]),
              x,
              base,
              width,
              own,
              0.2f * own,
              false,
              box(x, base - 0.8f * own, x + width, base + 0.22f * own)));
    }
  }

  /** A footnote's mark: a small number above the baseline. */
  private static boolean isRaised(OcrWord word, OcrWord.Row row) {
    return word.bottom() < row.base() - 0.15f * row.height()
        && word.height() < 0.6f * row.height()
        && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Where it stands on the page as scanned, which may hang askew. */
  private Box box(float left, float top, float right, float bottom) {
    if (skew == 0) {
      return frame.box(left, top, right, bottom);
    }
    double sin = Math.sin(Math.toRadians(skew));
    double cos = Math.cos(Math.toRadians(skew));
    double dx = (left + right) / 2 - frame.width() / 2;
    double dy = (top + bottom) / 2 - frame.height() / 2;
    float x = (float) (frame.width() / 2 + dx * cos - dy * sin);
    float y = (float) (frame.height() / 2 + dx * sin + dy * cos);
    float width = (right - left) / 2;
    float height = (bottom - top) / 2;
    return frame.box(x - width, y - height, x + width, y + height);
  }
}
