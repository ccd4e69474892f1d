package vn.solieu.read.legacy;

import java.util.Objects;

/**
 * A stretch of text in one font.
 *
 * @param text as stored
 * @param font the font's name, empty or null where it isn't known
 */
public record Run(String text, String font) {
  public Run {
    Objects.requireNonNull(text, "text");
    font = font == null ? "" : font;
  }
}
