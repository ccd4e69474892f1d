package vn.solieu.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.solieu.rules.Cue;
import vn.solieu.rules.ItemSets;
import vn.solieu.rules.Lexicon;

/**
 * The tokens of a text as items: cue phrases, numbers, single words and signs.
 *
 * <p>They are made twice, before and after quantities have claimed their tokens; most items are the
 * same both times and made once.
 */
final class TokenItems {
  private final List<Token> tokens;
  private final boolean[] ends;
  private final PhraseTrie<Lexicon.Entry> cues;
  private final ItemSets numbers;

  /** The items that begin at each token while nothing is taken, and how many tokens they have. */
  private final Item[] first;

  private final int[] sizes;

  /**
   * @param ends whether a sentence ends with each token
   */
  TokenItems(List<Token> tokens, boolean[] ends, PhraseTrie<Lexicon.Entry> cues, ItemSets numbers) {
    this.numbers = numbers;
    this.tokens = tokens;
    this.ends = ends;
    this.cues = cues;
    this.first = new Item[tokens.size()];
    this.sizes = new int[tokens.size()];
  }

  /** All items while nothing is taken. */
  List<Item> all() {
    List<Item> items = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Item cue = cue(at);
      first[at] = cue != null ? cue : item(tokens.get(at), ends[at]);
      sizes[at] = Math.max(1, sizes[at]);
      items.add(first[at]);
      at += sizes[at];
    }
    return items;
  }

  /**
   * Adds the item at that token; returns the token behind it.
   *
   * @param taken tokens that belong to other items
   */
  int add(int at, boolean[] taken, List<Item> items) {
    Item item = first[at] != null ? first[at] : cue(at);
    int size = Math.max(1, sizes[at]);
    int free = at + 1;
    while (free < at + size && !taken[free]) {
      free++;
    }
    if (free < at + size) {
      // "xếp thứ" where "thứ 3" is a rank: what is left of it is "xếp".
      PhraseTrie.Found<Lexicon.Entry> shorter = cues.longest(tokens, at, free);
      size = shorter == null ? 1 : shorter.tokens();
      item = shorter == null ? null : cue(at, shorter);
    }
    if (item == null) {
      item = item(tokens.get(at), ends[at]);
      size = 1;
    }
    items.add(item);
    return at + size;
  }

  /** The cue phrase at that token, or null; none goes on behind a sentence's end. */
  private Item cue(int at) {
    PhraseTrie.Found<Lexicon.Entry> cue = cues.longest(tokens, at);
    if (cue == null) {
      return null;
    }
    int last = at + cue.tokens() - 1;
    for (int k = at; k < last; k++) {
      if (ends[k]) {
        return null;
      }
    }
    sizes[at] = cue.tokens();
    return cue(at, cue);
  }

  private Item cue(int at, PhraseTrie.Found<Lexicon.Entry> cue) {
    int last = at + cue.tokens() - 1;
    Lexicon.Entry entry = cue.value();
    return Item.of(entry, tokens.get(at).start(), tokens.get(last).end(), numbers);
  }

  private static Item item(Token token, boolean endsSentence) {
    return switch (token.type()) {
      case WORD ->
          new Item(token.start(), token.end(), token.word(), Cue.WORD.bit(), Map.of(), null);
      case CODE ->
          new Item(token.start(), token.end(), token.word(), Cue.CODE.bit(), Map.of(), null);
      case NUMBER -> number(token);
      case SIGN ->
          new Item(
              token.start(),
              token.end(),
              token.word(),
              endsSentence ? Cue.STOP.bit() : sign(token.word()),
              Map.of(),
              null);
    };
  }

  private static long sign(String sign) {
    return switch (sign) {
      case "," -> Cue.COMMA.bit();
      case ";" -> Cue.SEMICOLON.bit();
      case ":" -> Cue.COLON.bit();
      case "(", "[" -> Cue.OPEN.bit();
      case ")", "]" -> Cue.CLOSE.bit();
      case "/" -> Cue.SLASH.bit();
      case "-" -> Cue.DASH.bit();
      case "+" -> Cue.PLUS.bit();
      case "=" -> Cue.EQUALS.bit();
      default -> 0;
    };
  }

  private static Item number(Token token) {
    NumberReader.Reading reading = token.reading();
    if (reading == null) {
      return new Item(token.start(), token.end(), token.word(), Cue.CODE.bit(), Map.of(), null);
    }
    long bits = Cue.NUMBER.bit();
    String digits = token.word();
    if (digits.indexOf('.') < 0 && digits.indexOf(',') < 0) {
      bits |= Cue.INTEGER.bit();
      if (digits.length() <= 2) {
        int value = Integer.parseInt(digits);
        bits |= value >= 1 && value <= 31 ? Cue.DAY.bit() : 0;
        bits |= value >= 1 && value <= 12 ? Cue.MONTH.bit() : 0;
        bits |= value >= 1 && value <= 4 ? Cue.QUARTER.bit() : 0;
      } else if (digits.length() == 4) {
        int value = Integer.parseInt(digits);
        bits |= value >= 1945 && value <= 2100 ? Cue.YEAR.bit() : 0;
      }
    }
    Mention.Number mention = new Mention.Number(reading.likely(), reading.rival(), digits);
    return new Item(token.start(), token.end(), digits, bits, Map.of(), mention);
  }
}
