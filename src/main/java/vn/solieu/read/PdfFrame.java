package vn.solieu.read;

/**
 * How a page's own coordinates become those of its text and those of the page as shown.
 *
 * @param width of the page before it is turned
 * @param height of the page before it is turned
 * @param direction in which the text runs: 0, 90, 180 or 270 degrees
 * @param rotation by which the page is turned to be shown
 */
record PdfFrame(int page, float width, float height, int direction, int rotation) {
  boolean isSideways() {
    return direction == 90 || direction == 270;
  }

  /** Width of the page along the text. */
  float textWidth() {
    return isSideways() ? height : width;
  }

  float textHeight() {
    return isSideways() ? width : height;
  }

  /** From the page's coordinates (from the lower left corner) to the text's. */
  PdfRule rule(double x1, double y1, double x2, double y2) {
    float[] a = turned(direction, (float) x1, (float) y1);
    float[] b = turned(direction, (float) x2, (float) y2);
    return new PdfRule(
        Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }

  /** The box on the page as shown of a rectangle in the text's coordinates. */
  Box box(float left, float top, float right, float bottom) {
    float[] a = shown(left, top);
    float[] b = shown(right, bottom);
    float x = Math.min(a[0], b[0]);
    float y = Math.min(a[1], b[1]);
    return new Box(page, x, y, Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
  }

  private float[] shown(float x, float y) {
    float[] own =
        switch (direction) {
          case 90 -> new float[] {y, x};
          case 180 -> new float[] {width - x, y};
          case 270 -> new float[] {width - y, height - x};
          default -> new float[] {x, height - y};
        };
    return turned(rotation, own[0], own[1]);
  }

  private float[] turned(int degrees, float x, float y) {
    return switch (degrees) {
      case 90 -> new float[] {y, x};
      case 180 -> new float[] {width - x, y};
      case 270 -> new float[] {height - y, width - x};
      default -> new float[] {x, height - y};
    };
  }
}
