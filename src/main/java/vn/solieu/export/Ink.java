package vn.solieu.export;

import java.util.List;

/** What a chart is made of, in pixels from the top left; painters turn it into a picture. */
sealed interface Ink {
  /** What a piece of ink is for; painters give each its colour. */
  enum Tone {
    INK("#1b1b1f"),
    SOFT("#55555f"),
    GRID("#d9d9e0"),
    COURSE("#1d5fae");

    private final String color;

    Tone(String color) {
      this.color = color;
    }

    /** {@code #rrggbb}. */
    String color() {
      return color;
    }

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Where a text stands to its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** How settled a value is, told by shape: it shows in print and to the colour-blind. */
  enum Shape {
    FINAL,
    PRELIMINARY,
    ESTIMATE,
    DERIVED
  }

  record Text(double x, double y, String text, int size, boolean bold, Anchor anchor, Tone tone)
      implements Ink {}

  /** A line through points. */
  record Stroke(List<Spot> spots, Tone tone, double width) implements Ink {
    public Stroke {
      spots = List.copyOf(spots);
    }
  }

  /** A value; the label says it in words. */
  record Mark(double x, double y, Shape shape, String label) implements Ink {}

  /** A point of a stroke. */
  record Spot(double x, double y) {}

  /** The corners of a mark's shape around its point; a circle for {@link Shape#FINAL}. */
  static List<Spot> corners(Shape shape) {
    return switch (shape) {
      case FINAL -> List.of();
      case PRELIMINARY ->
          List.of(new Spot(-4, -4), new Spot(4, -4), new Spot(4, 4), new Spot(-4, 4));
      case ESTIMATE -> List.of(new Spot(0, -5), new Spot(5, 4), new Spot(-5, 4));
      case DERIVED ->
          List.of(new Spot(0, -5.5), new Spot(5.5, 0), new Spot(0, 5.5), new Spot(-5.5, 0));
    };
  }
}
