package vn.solieu.read.legacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.solieu.rules.LegacyCodes;

/**
 * What a font's name says of its letters.
 *
 * @param capitals whether it draws every letter as a capital
 */
record FontEncoding(Encoding encoding, boolean capitals) {
  /** Names come from files: only so many are remembered. */
  private static final int REMEMBERED_MAX = 1000;

  private static final class BuiltIn {
    static final List<LegacyCodes.Font> FONTS = LegacyCodes.fonts();
  }

  private static final Map<String, Optional<FontEncoding>> KNOWN = new ConcurrentHashMap<>();

  /** Null for every font that has Unicode letters, and where the name isn't known. */
  static FontEncoding of(String font) {
    if (font.isEmpty()) {
      return null;
    }
    Optional<FontEncoding> known = KNOWN.get(font);
    if (known == null) {
      known = Optional.ofNullable(find(font.strip().toLowerCase(Locale.ROOT)));
      if (KNOWN.size() < REMEMBERED_MAX) {
        KNOWN.put(font, known);
      }
    }
    return known.orElse(null);
  }

  private static FontEncoding find(String font) {
    for (LegacyCodes.Font row : BuiltIn.FONTS) {
      if (font.startsWith(row.prefix())) {
        boolean capitals = !row.capitals().isEmpty() && font.endsWith(row.capitals());
        Encoding encoding = Encoding.valueOf(row.encoding().toUpperCase(Locale.ROOT));
        return new FontEncoding(encoding, capitals);
      }
    }
    return null;
  }
}
