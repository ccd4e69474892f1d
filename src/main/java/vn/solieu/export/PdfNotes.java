package vn.solieu.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import vn.solieu.read.Box;

/** Puts highlights and notes on the pages of an open PDF. */
final class PdfNotes {
  /** Side of a note's sign, in points. */
  private static final float SIGN = 18;

  private static final float EDGE = 4;

  private final PDDocument document;
  private final Set<COSDictionary> changed = new LinkedHashSet<>();
  private final Map<Integer, Set<Integer>> taken = new HashMap<>();
  private int count;

  PdfNotes(PDDocument document) {
    this.document = document;
  }

  /** What has to be written for the changes to be seen. */
  Set<COSDictionary> changed() {
    return changed;
  }

  int count() {
    return count;
  }

  /** Highlights a figure, which may go on on the next line or page of print. */
  void highlight(List<Box> boxes, float[] rgb, float opacity, String text) throws IOException {
    Map<Integer, List<Box>> byPage =
        boxes.stream().collect(Collectors.groupingBy(Box::page, TreeMap::new, Collectors.toList()));
    for (Map.Entry<Integer, List<Box>> one : byPage.entrySet()) {
      PDPage page = page(one.getKey());
      if (page != null) {
        PDAnnotationHighlight mark = new PDAnnotationHighlight();
        mark.setConstantOpacity(opacity);
        cover(mark, one.getValue().stream().map(box -> PdfPlace.of(page, box)).toList());
        put(page, mark, rgb, text);
      }
    }
  }

  private static void cover(PDAnnotationHighlight mark, List<PDRectangle> places) {
    float[] corners = new float[8 * places.size()];
    PDRectangle whole = new PDRectangle();
    for (int i = 0; i < places.size(); i++) {
      PDRectangle place = places.get(i);
      float left = place.getLowerLeftX();
      float right = place.getUpperRightX();
      float low = place.getLowerLeftY();
      float high = place.getUpperRightY();
      float[] quad = {left, high, right, high, left, low, right, low};
      System.arraycopy(quad, 0, corners, 8 * i, 8);
      whole.setLowerLeftX(i == 0 ? left : Math.min(left, whole.getLowerLeftX()));
      whole.setLowerLeftY(i == 0 ? low : Math.min(low, whole.getLowerLeftY()));
      whole.setUpperRightX(i == 0 ? right : Math.max(right, whole.getUpperRightX()));
      whole.setUpperRightY(i == 0 ? high : Math.max(high, whole.getUpperRightY()));
    }
    mark.setRectangle(whole);
    mark.setQuadPoints(corners);
  }

  /** A note at the right edge of a page, beside a line of print. */
  void beside(Box box, float[] rgb, String text) throws IOException {
    PDPage page = page(box.page());
    if (page != null) {
      note(page, box.page(), PdfPlace.width(page) - SIGN - EDGE, box.y(), rgb, text);
    }
  }

  /** A note in the upper left corner of the first page. */
  void first(float[] rgb, String text) throws IOException {
    PDPage page = page(1);
    if (page != null) {
      note(page, 1, EDGE, EDGE, rgb, text);
    }
  }

  private void note(PDPage page, int number, float x, float y, float[] rgb, String text)
      throws IOException {
    float free = x > EDGE ? free(page, number, y) : y;
    PDRectangle place = PdfPlace.of(page, new Box(number, x, free, SIGN, SIGN));
    PDAnnotationText note = new PDAnnotationText();
    note.setRectangle(place);
    note.setName(PDAnnotationText.NAME_NOTE);
    put(page, note, rgb, text);
  }

  /** Signs at the edge stand under one another where their lines are near. */
  private float free(PDPage page, int number, float y) {
    Set<Integer> rows = taken.computeIfAbsent(number, n -> new HashSet<>());
    int last = Math.max(0, (int) (PdfPlace.height(page) / SIGN) - 2);
    int row = Math.min(last, Math.max(0, (int) (y / SIGN)));
    while (rows.contains(row) && row < last) {
      row++;
    }
    rows.add(row);
    return row * SIGN + EDGE;
  }

  private void put(PDPage page, PDAnnotationMarkup annotation, float[] rgb, String text)
      throws IOException {
    annotation.setColor(new PDColor(rgb, PDDeviceRGB.INSTANCE));
    annotation.setContents(text);
    annotation.setTitlePopup("solieu");
    annotation.setAnnotationName("solieu-" + ++count);
    annotation.setPrinted(true);
    annotation.setPage(page);
    annotation.constructAppearances(document);
    List<PDAnnotation> all = page.getAnnotations();
    all.add(annotation);
    page.setAnnotations(all);
    page.getCOSObject().setNeedToBeUpdated(true);
    annotation.getCOSObject().setNeedToBeUpdated(true);
    changed.add(page.getCOSObject());
    changed.add(annotation.getCOSObject());
  }

  private PDPage page(int number) {
    return number >= 1 && number <= document.getNumberOfPages()
        ? document.getPage(number - 1)
        : null;
  }
}
