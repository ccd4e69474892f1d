package vn.solieu.recognise;

import java.util.List;

/** Finds where sentences end. */
interface SentenceCutter {
  /** Offsets just after each sentence of the text, in order; the last one is the text's length. */
  List<Integer> ends(String text);
}
