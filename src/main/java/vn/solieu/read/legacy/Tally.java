package vn.solieu.read.legacy;

/** How often the words of a text are Vietnamese in each reading, by encoding and who says so. */
final class Tally {
  private static final int GROUPS = Encoding.values().length * 2;

  private final int[] onlyByCodes = new int[GROUPS];
  private final int[] onlyAsUnicode = new int[GROUPS];
  private final int[] inNoReading = new int[GROUPS];
  private final boolean[] beyond = new boolean[GROUPS];

  static Tally of(CodedText coded) {
    Tally tally = new Tally();
    Word word = new Word(coded);
    for (int at = 0; word.next(at); at = word.end) {
      tally.add(word);
    }
    return tally;
  }

  private void add(Word word) {
    int group = group(word.encoding, word.hinted);
    beyond[group] |= word.beyond;
    if (word.isLoneSign() && !word.hinted) {
      return;
    }
    if (!word.changed) {
      onlyAsUnicode[group] += word.beyond && word.validAsUnicode ? 1 : 0;
    } else if (word.validByCodes != word.validAsUnicode) {
      (word.validByCodes ? onlyByCodes : onlyAsUnicode)[group]++;
    } else if (!word.validByCodes && !word.isAbbreviation()) {
      inNoReading[group]++;
    }
  }

  private static int group(Encoding encoding, boolean hinted) {
    return encoding.ordinal() * 2 + (hinted ? 1 : 0);
  }

  /**
   * Whether words that both readings or none allow are read by their codes. A font is believed
   * until the words speak against it; once letters that only Unicode has are in it, and where no
   * font is known, the words must speak for it.
   */
  boolean isByCodes(Encoding encoding, boolean hinted) {
    int group = group(encoding, hinted);
    return hinted && !beyond[group]
        ? onlyAsUnicode[group] <= onlyByCodes[group]
        : onlyByCodes[group] > onlyAsUnicode[group];
  }

  /**
   * Whether a font is believed whatever a word looks like: its other words bear it out and none of
   * them has letters that only Unicode has. A name or a slip of the pen may look like Unicode.
   */
  boolean isBorneOut(Encoding encoding, boolean hinted) {
    int group = group(encoding, hinted);
    return hinted && !beyond[group] && onlyByCodes[group] > onlyAsUnicode[group];
  }

  /** How much speaks for a guessed encoding; 0 or less for nothing. */
  int support(Encoding encoding) {
    int group = group(encoding, false);
    int gained = onlyByCodes[group];
    // Two thirds of the words that it changes and that are no Vietnamese now must become so.
    return gained * 3 >= 2 * (gained + inNoReading[group]) ? gained : 0;
  }
}
