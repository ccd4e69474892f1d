package vn.solieu.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Reads the names in ZIP archives, which seldom say their encoding. */
final class ZipNames {
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Charset DOS = Charset.forName("IBM437");

  private ZipNames() {}

  /** The entry's name in NFC with slashes between folders. */
  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean said =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    String name = said || raw == null ? entry.getName() : decode(raw);
    return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
  }

  /** UTF-8 where it is valid, else the code page that gives more letters and fewer signs. */
  static String decode(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      String vietnamese = new String(raw, VIETNAMESE);
      String dos = new String(raw, DOS);
      return score(vietnamese) >= score(dos) ? vietnamese : dos;
    }
  }

  private static int score(String name) {
    int score = 0;
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c > 0x7F) {
        // A mark that finds no letter before it, and a frame's corner, are signs of a wrong guess.
        boolean after = i > 0 && Character.isLetter(composed.charAt(i - 1));
        boolean capitalInside =
            Character.isUpperCase(c) && i > 0 && isSmall(composed.charAt(i - 1));
        score += Character.isLetter(c) && !capitalInside ? 1 : after && isMark(c) ? 0 : -2;
      }
    }
    return score;
  }

  private static boolean isSmall(char c) {
    return Character.isLowerCase(c);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
