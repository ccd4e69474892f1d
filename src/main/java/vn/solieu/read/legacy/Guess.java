package vn.solieu.read.legacy;

import java.util.List;

/** Which encoding a text's own words speak for, where no font does. */
final class Guess {
  /** In the order in which they are met: the first of equals is taken. */
  private static final List<Encoding> CANDIDATES =
      List.of(Encoding.TCVN3, Encoding.VNI, Encoding.WINDOWS_1258, Encoding.VISCII, Encoding.VPS);

  private Guess() {}

  /** UNICODE where nothing speaks for another. */
  static Encoding of(CodedText coded) {
    Encoding best = Encoding.UNICODE;
    int most = 0;
    for (Encoding candidate : CANDIDATES) {
      int support = Tally.of(coded.guessed(candidate)).support(candidate);
      if (support > most) {
        most = support;
        best = candidate;
      }
    }
    return best;
  }
}
