package vn.solieu.read;

import java.util.List;

/**
 * A word that was recognised in a picture; all in pixels from the top left corner.
 *
 * @param certainty 0 to 100, as the recogniser says
 */
record OcrWord(String text, int left, int top, int right, int bottom, int certainty) {

  /**
   * Words on one line of print.
   *
   * @param base its baseline
   * @param height from the foot of a g to the top of a capital
   */
  record Row(List<OcrWord> words, float base, float height) {
    Row {
      words = List.copyOf(words);
    }
  }

  OcrWord withText(String mended) {
    return new OcrWord(mended, left, top, right, bottom, certainty);
  }

  int height() {
    return bottom - top;
  }
}
