package vn.solieu.read;

/**
 * A straight line drawn level or upright; {@code x1 <= x2} and {@code y1 <= y2}, y from the top.
 */
record PdfRule(float x1, float y1, float x2, float y2) {
  boolean isLevel() {
    return x2 - x1 >= y2 - y1;
  }

  float length() {
    return isLevel() ? x2 - x1 : y2 - y1;
  }

  /** The coordinate that doesn't change along it. */
  float at() {
    return isLevel() ? (y1 + y2) / 2 : (x1 + x2) / 2;
  }

  float from() {
    return isLevel() ? x1 : y1;
  }

  float to() {
    return isLevel() ? x2 : y2;
  }
}
