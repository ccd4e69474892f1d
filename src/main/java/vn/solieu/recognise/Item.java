package vn.solieu.recognise;

import java.util.Map;
import vn.solieu.rules.Cue;

/**
 * A piece of a text with what it is a sign of.
 *
 * @param start offset in the text
 * @param end exclusive
 * @param word in one spelling; a cue phrase keeps its blanks
 * @param cues bits of its cues
 * @param values what its cues say more closely
 * @param mention what it was understood to be, or null
 */
public record Item(
    int start, int end, String word, long cues, Map<Cue, String> values, Mention mention) {
  public boolean is(Cue cue) {
    return (cues & cue.bit()) != 0;
  }

  public boolean isAny(long mask) {
    return (cues & mask) != 0;
  }

  /** The value of that cue, or empty. */
  public String value(Cue cue) {
    return values.getOrDefault(cue, "");
  }

  /** The quantity mention; only for items with {@link Cue#QUANTITY}. */
  public Mention.Measured measured() {
    return (Mention.Measured) mention;
  }

  /** The time mention; only for items with {@link Cue#PERIOD}. */
  public Mention.Time time() {
    return (Mention.Time) mention;
  }
}
