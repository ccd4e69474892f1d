package vn.solieu.read.legacy;

/** Reads one coded text: each word by its codes or as Unicode, whichever is Vietnamese. */
final class Paragraph {
  private final CodedText coded;
  private final Tally tally;
  private final Draft draft;
  private final int[] decoded = new int[Encoding.values().length];

  private Paragraph(CodedText coded, Tally tally) {
    this.coded = coded;
    this.tally = tally;
    this.draft = new Draft(coded.text.length());
  }

  /**
   * The text in the making, with its encoding.
   *
   * @param encoding the one that most decoded words have
   */
  record Result(Draft draft, Encoding encoding) {}

  /** Decides word by word. */
  static Result decide(CodedText coded) {
    return new Paragraph(coded, Tally.of(coded)).read();
  }

  /** Takes every code for what its encoding says, signs beside numbers apart. */
  static Result decode(CodedText coded) {
    return new Paragraph(coded, null).read();
  }

  private Result read() {
    Word word = new Word(coded);
    int done = 0;
    while (word.next(done)) {
      draft.append(coded.text, done, word.start);
      boolean byCodes = word.changed && isByCodes(word);
      int start = draft.text.length();
      if (byCodes) {
        decoded[word.encoding.ordinal()]++;
        byCodes(word);
      } else {
        for (int at = word.start; at < word.end; at++) {
          draft.append(cased(coded.text.charAt(at), at), at);
        }
      }
      if (word.changed && tally != null && byCodes != isByCodesByDefault(word)) {
        draft.repaired(Repair.Kind.OTHER_ENCODING, start, stored(word));
      }
      done = word.end;
    }
    draft.append(coded.text, done, coded.text.length());
    Encoding most = Encoding.UNICODE;
    for (Encoding encoding : Encoding.values()) {
      if (decoded[encoding.ordinal()] > decoded[most.ordinal()]) {
        most = encoding;
      }
    }
    return new Result(draft.composed(), most);
  }

  private boolean isByCodesByDefault(Word word) {
    return tally == null || tally.isByCodes(word.encoding, word.hinted);
  }

  private boolean isByCodes(Word word) {
    if (word.isSign()) {
      return false;
    }
    boolean standard = isByCodesByDefault(word);
    boolean certain = tally == null || tally.isBorneOut(word.encoding, word.hinted);
    if (certain || word.validByCodes == word.validAsUnicode) {
      return standard;
    }
    // In Unicode text of a Unicode font, a name may look like a code; its letters are Vietnamese; a
    // sign may be one.
    boolean sound = !standard && !word.hinted && (!word.foreign || word.isLoneSign());
    return word.validByCodes && !sound;
  }

  private void byCodes(Word word) {
    int start = draft.text.length();
    boolean capitalised = word.isCapitalised();
    for (int i = 0; i < word.letters.length(); i++) {
      int at = word.origins[i];
      char letter = cased(word.letters.charAt(i), at);
      draft.append(capitalised ? Character.toUpperCase(letter) : letter, at);
    }
    if (capitalised && !coded.isCapital(word.start)) {
      draft.repaired(Repair.Kind.CAPITAL, start, stored(word));
    }
  }

  private char cased(char letter, int at) {
    return coded.isCapital(at) ? Character.toUpperCase(letter) : letter;
  }

  private String stored(Word word) {
    return coded.text.substring(word.start, word.end);
  }
}
