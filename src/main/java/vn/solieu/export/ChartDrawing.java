package vn.solieu.export;

import java.util.List;

/**
 * A finished chart, ready for any painter.
 *
 * @param title what it shows
 * @param description its course in words, for those who don't see it
 */
public record ChartDrawing(
    int width, int height, String title, String description, List<Ink> inks) {
  public ChartDrawing {
    inks = List.copyOf(inks);
  }
}
