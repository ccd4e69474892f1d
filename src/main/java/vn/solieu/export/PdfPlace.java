package vn.solieu.export;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.solieu.read.Box;

/** From the page as it is shown to the coordinates that its file counts in. */
final class PdfPlace {
  /** Room around the letters, in points. */
  private static final float MARGIN = 1.5f;

  private PdfPlace() {}

  /** The rectangle on the page that a box covers, with some room around it. */
  static PDRectangle of(PDPage page, Box box) {
    float[] a = own(page, box.x() - MARGIN, box.y() - MARGIN);
    float[] b = own(page, box.right() + MARGIN, box.bottom() + MARGIN);
    PDRectangle rectangle = new PDRectangle();
    rectangle.setLowerLeftX(Math.min(a[0], b[0]));
    rectangle.setLowerLeftY(Math.min(a[1], b[1]));
    rectangle.setUpperRightX(Math.max(a[0], b[0]));
    rectangle.setUpperRightY(Math.max(a[1], b[1]));
    return rectangle;
  }

  /** Width of the page as it is shown. */
  static float width(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return rotation(page) % 180 == 0 ? crop.getWidth() : crop.getHeight();
  }

  static float height(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return rotation(page) % 180 == 0 ? crop.getHeight() : crop.getWidth();
  }

  private static int rotation(PDPage page) {
    return Math.floorMod(page.getRotation(), 360);
  }

  /** A point of the shown page, from its upper left corner. */
  private static float[] own(PDPage page, float x, float y) {
    PDRectangle crop = page.getCropBox();
    float[] own =
        switch (rotation(page)) {
          case 90 -> new float[] {y, x};
          case 180 -> new float[] {crop.getWidth() - x, y};
          case 270 -> new float[] {crop.getWidth() - y, crop.getHeight() - x};
          default -> new float[] {x, crop.getHeight() - y};
        };
    return new float[] {own[0] + crop.getLowerLeftX(), own[1] + crop.getLowerLeftY()};
  }
}
