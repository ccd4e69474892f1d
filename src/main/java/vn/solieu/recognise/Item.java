package vn.solieu.recognise;

import java.util.Map;
import vn.solieu.rules.Cue;
import vn.solieu.rules.ItemSets;
import vn.solieu.rules.Lexicon;

/** A piece of a text with what it is a sign of. */
public final class Item {
  private final int start;
  private final int end;
  private final String word;
  private final long cues;
  private final Map<Cue, String> values;
  private final Mention mention;

  /** What patterns see of the item, by whose numbers; looked up when it is first asked for. */
  private int set;

  private ItemSets sets;

  /**
   * @param start offset in the text
   * @param end exclusive
   * @param word in one spelling; a cue phrase keeps its blanks
   * @param cues bits of its cues
   * @param values what its cues say more closely; of those alone
   * @param mention what it was understood to be, or null
   */
  public Item(
      int start, int end, String word, long cues, Map<Cue, String> values, Mention mention) {
    this.start = start;
    this.end = end;
    this.word = word;
    this.cues = cues;
    this.values = values;
    this.mention = mention;
  }

  /** A cue phrase of the lexicon. */
  static Item of(Lexicon.Entry entry, int start, int end, ItemSets numbers) {
    Item item =
        new Item(start, end, entry.text(), entry.cues() | Cue.WORD.bit(), entry.values(), null);
    item.set = numbers.number(entry);
    item.sets = numbers;
    return item;
  }

  public int start() {
    return start;
  }

  /** Exclusive. */
  public int end() {
    return end;
  }

  /** In one spelling; a cue phrase keeps its blanks. */
  public String word() {
    return word;
  }

  /** Bits of its cues. */
  public long cues() {
    return cues;
  }

  /** What it was understood to be, or null. */
  public Mention mention() {
    return mention;
  }

  public boolean is(Cue cue) {
    return (cues & cue.bit()) != 0;
  }

  public boolean isAny(long mask) {
    return (cues & mask) != 0;
  }

  /** The value of that cue, or empty. */
  public String value(Cue cue) {
    return is(cue) ? values.getOrDefault(cue, "") : "";
  }

  /** The quantity mention; only for items with {@link Cue#QUANTITY}. */
  public Mention.Measured measured() {
    return (Mention.Measured) mention;
  }

  /** The time mention; only for items with {@link Cue#PERIOD}. */
  public Mention.Time time() {
    return (Mention.Time) mention;
  }

  /** The number of what patterns see of the item. */
  int set(ItemSets numbers) {
    if (sets != numbers) {
      set = numbers.number(word, cues, values);
      sets = numbers;
    }
    return set;
  }
}
