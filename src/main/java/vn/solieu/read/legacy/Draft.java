package vn.solieu.read.legacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.solieu.rules.Spelling;

/** A text that is being made, with the stored offset of each character. */
final class Draft {
  final StringBuilder text;
  private int[] origins;
  private List<Repair> repairs = new ArrayList<>();

  Draft(int capacity) {
    text = new StringBuilder(capacity);
    origins = new int[capacity + 1];
  }

  void append(char c, int origin) {
    if (text.length() + 1 >= origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2 + 1);
    }
    origins[text.length()] = origin;
    text.append(c);
  }

  void append(String stored, int from, int to) {
    for (int at = from; at < to; at++) {
      append(stored.charAt(at), at);
    }
  }

  void repaired(Repair.Kind kind, int start, String before) {
    repairs.add(new Repair(kind, start, text.length(), before));
  }

  /** The same in NFC; a composed letter stands where its base stood. */
  Draft composed() {
    String all = text.toString();
    if (Spelling.composed(all).equals(all)) {
      return this;
    }
    Draft composed = new Draft(all.length());
    int[] places = new int[all.length() + 1];
    for (int at = 0; at < all.length(); ) {
      int end = at + Character.charCount(all.codePointAt(at));
      while (end < all.length() && isAttached(all.codePointAt(end))) {
        end += Character.charCount(all.codePointAt(end));
      }
      Arrays.fill(places, at, end, composed.text.length());
      String letters = Normalizer.normalize(all.substring(at, end), Normalizer.Form.NFC);
      for (int i = 0; i < letters.length(); i++) {
        composed.append(letters.charAt(i), origins[at]);
      }
      at = end;
    }
    places[all.length()] = composed.text.length();
    for (Repair repair : repairs) {
      int start = places[repair.start()];
      composed.repairs.add(new Repair(repair.kind(), start, places[repair.end()], repair.before()));
    }
    return composed;
  }

  /** Marks, and the vowels and finals of Korean blocks, compose with what is before them. */
  private static boolean isAttached(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> c >= 0x1160 && c < 0x1200;
    };
  }

  /** The same without the characters at some offsets, in ascending order, each a word's gap. */
  Draft without(List<Integer> gaps) {
    Draft shorter = new Draft(text.length());
    int[] places = new int[text.length() + 1];
    int next = 0;
    for (int at = 0; at < text.length(); at++) {
      places[at] = shorter.text.length();
      if (next < gaps.size() && gaps.get(next) == at) {
        next++;
      } else {
        shorter.append(text.charAt(at), origins[at]);
      }
    }
    places[text.length()] = shorter.text.length();
    for (Repair repair : repairs) {
      int start = places[repair.start()];
      shorter.repairs.add(new Repair(repair.kind(), start, places[repair.end()], repair.before()));
    }
    return shorter;
  }

  void repaired(Repair repair) {
    repairs.add(repair);
    repairs.sort((a, b) -> Integer.compare(a.start(), b.start()));
  }

  /** The finished text of what was stored. */
  Decoded done(String stored, Encoding encoding) {
    String all = text.toString();
    if (all.equals(stored)) {
      return new Decoded(stored, Offsets.SAME, encoding, repairs);
    }
    int[] places = Arrays.copyOf(origins, all.length() + 1);
    places[all.length()] = stored.length();
    return new Decoded(all, Offsets.of(places), encoding, repairs);
  }
}
