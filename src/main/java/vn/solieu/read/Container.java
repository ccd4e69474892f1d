package vn.solieu.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file that holds files: an archive, a mail with attachments. */
interface Container {
  /**
   * A file in it.
   *
   * @param name with its folders, safe: relative, without steps upwards, unlike all others
   * @param size unpacked, in bytes; -1 where the container doesn't say
   */
  record Member(String name, long size) {}

  /** Its files in stored order; folders aren't among them. */
  List<Member> members();

  /** Whether it has a text of its own beside its files. */
  default boolean hasText() {
    return false;
  }

  /**
   * A member's bytes; throws LimitException beyond {@code max}, IOException where it is broken.
   *
   * @param index among {@link #members}
   */
  byte[] bytes(int index, long max) throws IOException;

  /** Names as members may have them, however hostile they are stored. */
  static List<String> safe(List<String> stored) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String name : stored) {
      StringBuilder safe = new StringBuilder();
      for (String step : name.replace('\\', '/').split("/")) {
        String plain = step.replaceAll("\\p{Cntrl}", "_").strip();
        if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..")) {
          safe.append(safe.length() > 0 ? "/" : "").append(plain);
        }
      }
      String base = safe.length() == 0 ? "_" : safe.toString();
      String unique = base;
      for (int i = 2; !taken.add(unique); i++) {
        int dot = base.lastIndexOf('.');
        unique =
            dot > base.lastIndexOf('/') + 1
                ? base.substring(0, dot) + " (" + i + ")" + base.substring(dot)
                : base + " (" + i + ")";
      }
      names.add(unique);
    }
    return names;
  }
}
