package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the lines and words of hOCR, which is XHTML with places in its {@code title}s. */
final class OcrRows extends DefaultHandler {
  private static final String WORD = "ocrx_word";

  private final List<OcrWord.Row> rows = new ArrayList<>();
  private final List<OcrWord> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float base;
  private float height;
  private int[] box;
  private int certainty;
  private int depth;

  /** The lines that have words, in the recogniser's order. */
  List<OcrWord.Row> rows() {
    flush();
    return rows;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (depth > 0) {
      depth++;
      return;
    }
    String title = attributes.getValue("title");
    if (title == null) {
      return;
    }
    if (WORD.equals(attributes.getValue("class"))) {
      depth = 1;
      text.setLength(0);
      box = box(title);
      certainty = (int) number(title, "x_wconf", 0, 0);
    } else if (title.contains("x_size")) {
      flush();
      int[] line = box(title);
      height = number(title, "x_size", 0, line[3] - line[1]);
      float slope = number(title, "baseline", 0, 0);
      // The baseline is told from the lower left corner of the line's box.
      base = line[3] + number(title, "baseline", 1, 0) + slope * (line[2] - line[0]) / 2f;
    }
  }

  @Override
  public void characters(char[] chars, int from, int length) {
    if (depth > 0) {
      text.append(chars, from, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (depth > 0 && --depth == 0 && !Blanks.isBlank(text.toString())) {
      words.add(new OcrWord(text.toString().strip(), box[0], box[1], box[2], box[3], certainty));
    }
  }

  private void flush() {
    if (!words.isEmpty()) {
      rows.add(new OcrWord.Row(words, base, height));
      words.clear();
    }
  }

  private static int[] box(String title) {
    int[] box = new int[4];
    for (int i = 0; i < 4; i++) {
      box[i] = (int) number(title, "bbox", i, 0);
    }
    return box;
  }

  /** The value at an index behind a property's name, or what stands in for it. */
  private static float number(String title, String property, int index, float missing) {
    for (String part : title.split(";")) {
      String[] values = part.strip().split("\\s+");
      if (values[0].equals(property) && values.length > index + 1) {
        try {
          return Float.parseFloat(values[index + 1]);
        } catch (NumberFormatException e) {
          return missing;
        }
      }
    }
    return missing;
  }
}
