package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where words end on a line of print. */
class PdfLinesTest {
  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private float x = 70;

  /** The next sign, 11 points high; its font's blank is said to be {@code space} wide. */
  private PdfLinesTest sign(String text, float width, float space) {
    Box box = new Box(1, x, 100, width, 11);
    glyphs.add(new PdfGlyph(text, x, 100, width, 11, space, false, box));
    x += width;
    return this;
  }

  private List<String> lines() {
    return PdfLines.of(1, glyphs).stream().map(PdfLine::plain).toList();
  }

  @Test
  void aStoredBlankCountsWhateverTheFontSaysOfItsWidth() {
    sign("5", 5.5f, 5.6f).sign(" ", 2.5f, 5.6f).sign("h", 5.5f, 5.6f).sign("ộ", 5.5f, 5.6f);
    assertEquals(List.of("5 hộ"), lines());
  }

  @Test
  void aBlankWithoutRoomIsNone() {
    sign("5", 5.5f, 2.5f).sign(" ", 0.5f, 2.5f).sign("0", 5.5f, 2.5f);
    x -= 3;
    sign(" ", 2.5f, 2.5f);
    x -= 0.5f;
    sign("1", 5.5f, 2.5f);
    assertEquals(List.of("501"), lines());
  }

  @Test
  void roomWithoutABlankIsSeenBesideTheFontsBlank() {
    sign("5", 5.5f, 2.5f);
    x += 1;
    sign("0", 5.5f, 2.5f);
    x += 2;
    sign("h", 5.5f, 2.5f);
    assertEquals(List.of("50 h"), lines());
  }
}
