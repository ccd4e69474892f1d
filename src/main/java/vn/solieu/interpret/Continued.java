package vn.solieu.interpret;

import java.util.Arrays;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.Spelling;

/** Lines that say that a table goes on from the page before. */
final class Continued {
  private static final String NO_LETTERS = "[^\\p{L}\\p{M}]+";

  private final Lexicon lexicon;

  Continued(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Biểu 3. (Tiếp theo) Sản phẩm chủ yếu". */
  boolean isSaid(String line) {
    return lexicon.holdsTableRole(words(line), "continued");
  }

  /** "(Tiếp theo)", "Biểu 3 (Tiếp theo)": no title of its own. */
  boolean isAll(String line) {
    String rest = " " + Spelling.phrase(words(line)) + " ";
    if (!isSaid(line)) {
      return false;
    }
    for (var role : lexicon.tableRoles().entrySet()) {
      if (role.getValue().equals("continued") || role.getValue().equals("caption")) {
        rest = rest.replace(" " + role.getKey() + " ", " ");
      }
    }
    // A Roman numeral or letter may number it.
    return Arrays.stream(rest.strip().split(" ")).allMatch(word -> word.matches("[ivx]*|."));
  }

  private static String words(String line) {
    return line.replaceAll(NO_LETTERS, " ").strip();
  }
}
