package vn.solieu.read;

/**
 * A rectangle on a page as it is shown, in points from the top left corner.
 *
 * @param page 1-based
 * @param x of the left edge
 * @param y of the upper edge
 */
public record Box(int page, float x, float y, float width, float height) {
  public float right() {
    return x + width;
  }

  public float bottom() {
    return y + height;
  }

  /** The smallest box around both; both must be on one page. */
  Box with(Box other) {
    float left = Math.min(x, other.x);
    float top = Math.min(y, other.y);
    return new Box(
        page,
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** Whether it stands on the same line of print, right behind the other or over it. */
  boolean goesOn(Box before) {
    float overlap = Math.min(bottom(), before.bottom()) - Math.max(y, before.y);
    boolean sameLine = page == before.page && overlap > Math.min(height, before.height) / 2;
    // Wide gaps are tabs and justified blanks; text that goes back to the left is another line.
    return sameLine && x > before.x - height && x < before.right() + 4 * height;
  }
}
