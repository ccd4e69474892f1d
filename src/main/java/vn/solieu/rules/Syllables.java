package vn.solieu.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words can be Vietnamese syllables: made of the onsets, rhymes and tones that {@code
 * rules/encodings/} lists. Immutable; made once, when first asked for.
 */
public final class Syllables {
  /** Grave, acute, hook, tilde, dot below; level has no mark. */
  private static final char[] TONES = {'\u0300', '\u0301', '\u0309', '\u0303', '\u0323'};

  private static final char[] STOP_TONES = {'\u0301', '\u0323'};

  /** An onset and the unmarked letters that may follow it; empty for any. */
  private record Onset(String letters, String before) {}

  private final Set<String> all = new HashSet<>(1 << 16);
  private final Set<String> bare = new HashSet<>();

  private static final class BuiltIn {
    static final Syllables SYLLABLES =
        of(
            LegacyCodes.text("onsets.tsv"),
            LegacyCodes.text("rhymes.tsv"),
            LegacyCodes.text("words.tsv"));
  }

  private Syllables() {}

  /** The model that rides with the program; throws RuleException where a file is wrong. */
  public static Syllables builtIn() {
    return BuiltIn.SYLLABLES;
  }

  /** Whether a word in lower case and NFC can be a syllable, however seldom it is. */
  public boolean contains(String word) {
    return all.contains(word);
  }

  /** As {@link #contains}, but one that begins with a marked vowel must be a word in use. */
  public boolean isInUse(String word) {
    return all.contains(word)
        && (word.charAt(0) < 0x80 || word.charAt(0) == 'đ' || bare.contains(word));
  }

  static Syllables of(String onsets, String rhymes, String words) {
    Syllables made = new Syllables();
    List<Onset> heads = new ArrayList<>();
    for (TsvFile.Row row :
        TsvFile.rows("rules/encodings/onsets.tsv", onsets, List.of("onset", "before"))) {
      heads.add(new Onset(row.cell(0).equals("-") ? "" : row.cell(0), row.cell(1)));
    }
    for (TsvFile.Row row :
        TsvFile.rows("rules/encodings/rhymes.tsv", rhymes, List.of("rhyme", "tone", "kind"))) {
      List<String> toned = toned(row);
      boolean rare = row.cell(2).equals("y");
      for (Onset onset : heads) {
        if (fits(onset, row.cell(0), rare)) {
          toned.forEach(rhyme -> made.all.add(onset.letters() + rhyme));
        }
      }
    }
    for (TsvFile.Row row :
        TsvFile.rows("rules/encodings/words.tsv", words, List.of("word", "role"))) {
      switch (row.cell(1)) {
        case "bare" -> made.bare.add(row.cell(0));
        case "name" -> made.all.add(row.cell(0));
        default -> throw row.error("unknown role \"" + row.cell(1) + "\"");
      }
    }
    return made;
  }

  private static boolean fits(Onset onset, String rhyme, boolean rare) {
    if (rare && !onset.letters().isEmpty() && !onset.letters().equals("qu")) {
      return false;
    }
    char first = Normalizer.normalize(rhyme.substring(0, 1), Normalizer.Form.NFD).charAt(0);
    return onset.before().isEmpty() || onset.before().indexOf(first) >= 0;
  }

  /** The rhyme with each tone that it may have, in each place. */
  private static List<String> toned(TsvFile.Row row) {
    String rhyme = row.cell(0);
    List<String> toned = new ArrayList<>();
    char last = rhyme.charAt(rhyme.length() - 1);
    boolean stop = last == 'c' || last == 'p' || last == 't' || rhyme.endsWith("ch");
    if (!stop) {
      toned.add(rhyme);
    }
    for (String place : row.cell(1).split(",", -1)) {
      int at = place(row, place);
      for (char tone : stop ? STOP_TONES : TONES) {
        String marked = rhyme.substring(0, at) + tone + rhyme.substring(at);
        toned.add(Normalizer.normalize(marked, Normalizer.Form.NFC));
      }
    }
    return toned;
  }

  private static int place(TsvFile.Row row, String text) {
    boolean one = text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9';
    if (!one || text.charAt(0) - '0' > row.cell(0).length()) {
      throw row.error("\"" + text + "\" is no letter of the rhyme");
    }
    return text.charAt(0) - '0';
  }
}
