package vn.solieu.recognise;

import java.util.Collections;
import java.util.List;

/**
 * A text with its items in order; items don't overlap, and nothing but blanks lies between them.
 *
 * @param text the text that offsets count on
 * @param items words, signs, cue phrases and mentions
 */
public record Recognised(String text, List<Item> items) {
  public Recognised {
    items = Collections.unmodifiableList(items);
  }
}
