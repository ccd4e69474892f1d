package vn.solieu.read.legacy;

import java.util.List;

/**
 * Text as it is meant, and what was done to it.
 *
 * @param text NFC
 * @param offsets from it to the stored text and back
 * @param encoding the one that most words were stored in; UNICODE where none needed decoding
 * @param repairs in the order of the text
 */
public record Decoded(String text, Offsets offsets, Encoding encoding, List<Repair> repairs) {
  public Decoded {
    repairs = List.copyOf(repairs);
  }

  /** Text that is as it should be. */
  static Decoded same(String text) {
    return new Decoded(text, Offsets.SAME, Encoding.UNICODE, List.of());
  }
}
