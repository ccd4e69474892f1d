package vn.solieu.recognise;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelled;

/**
 * Reads numbers that are written as words, where they state a result: "xảy ra hai vụ cháy". Words
 * for numbers have many other uses, so a small one must follow a word that says what happened.
 */
final class SpelledReader {
  private static final int LOOSE_LEAST = 10;
  private static final int BEFORE_WORDS_MOST = 3;

  private final PhraseTrie<Spelled> words = new PhraseTrie<>();
  private final PhraseTrie<Lexicon.Entry> cues;

  /**
   * A number over the tokens up to {@code end} (exclusive).
   *
   * @param happened whether it follows a word that says what happened
   */
  record Found(PrintedNumber number, int end, boolean happened) {}

  SpelledReader(Lexicon lexicon, PhraseTrie<Lexicon.Entry> cues) {
    this.cues = cues;
    lexicon.spelled().forEach(words::add);
  }

  /** Whether a number may begin with that token. */
  boolean begins(List<Token> tokens, int at) {
    Spelled word = word(tokens, at);
    return word != null && (word.role() == Spelled.Role.DIGIT || word.role() == Spelled.Role.TEN);
  }

  /** The number that begins at that token and states a result, or null. */
  Found read(List<Token> tokens, int at, boolean[] taken) {
    if (!begins(tokens, at)) {
      return null;
    }
    int total = 0;
    int group = 0;
    int digit = 0;
    int end = at;
    for (; end < tokens.size() && !taken[end]; end++) {
      Spelled word = word(tokens, end);
      if (word == null || word.role() == Spelled.Role.BEFORE) {
        break;
      }
      switch (word.role()) {
        case DIGIT, LAST -> {
          if (digit > 0) {
            return null;
          }
          digit = word.value();
          group += digit;
        }
        case TEN -> {
          group += word.value();
          digit = 0;
        }
        case TIMES -> {
          if (group == 0) {
            return null;
          }
          if (word.value() >= 1000) {
            total += group * word.value();
            group = 0;
          } else {
            // "hai mươi", "hai trăm": what stands right before is multiplied.
            group += digit * (word.value() - 1);
          }
          digit = 0;
        }
        default -> digit = 0;
      }
    }
    int value = total + group;
    boolean loose =
        value >= LOOSE_LEAST && (end - at > 1 && value > LOOSE_LEAST || qualified(tokens, at));
    boolean happened = happened(tokens, at, value);
    return happened || loose && !named(tokens, at)
        ? new Found(new PrintedNumber(BigDecimal.valueOf(value)), end, happened)
        : null;
  }

  private Spelled word(List<Token> tokens, int at) {
    if (tokens.get(at).type() != Token.Type.WORD) {
      return null;
    }
    PhraseTrie.Found<Spelled> found = words.longest(tokens, at);
    return found == null || found.tokens() > 1 ? null : found.value();
  }

  /** Whether a word right before says what happened. */
  private boolean happened(List<Token> tokens, int at, int value) {
    for (int begin = Math.max(0, at - BEFORE_WORDS_MOST); begin < at; begin++) {
      PhraseTrie.Found<Spelled> found = words.longest(tokens, begin);
      if (found != null
          && found.value().role() == Spelled.Role.BEFORE
          && value >= found.value().value()
          && begin + found.tokens() == at) {
        return true;
      }
    }
    return false;
  }

  private boolean qualified(List<Token> tokens, int at) {
    PhraseTrie.Found<Lexicon.Entry> before = at == 0 ? null : cues.longest(tokens, at - 1);
    return before != null && before.tokens() == 1 && before.value().is(Cue.QUALIFIER);
  }

  /** "lần thứ hai mươi": an order, not an amount. */
  private boolean named(List<Token> tokens, int at) {
    PhraseTrie.Found<Lexicon.Entry> before = at == 0 ? null : cues.longest(tokens, at - 1);
    long naming = Cue.ORDINAL.bit() | Cue.TIME_UNIT.bit() | Cue.LAW.bit();
    return before != null && before.tokens() == 1 && (before.value().cues() & naming) != 0;
  }
}
