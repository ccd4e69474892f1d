package vn.solieu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files with something changed at random, the way damage, transfers and malice change them. */
final class Mutations {
  private static final byte[][] PIECES = {
    "<".getBytes(StandardCharsets.US_ASCII),
    "/>".getBytes(StandardCharsets.US_ASCII),
    "&x;".getBytes(StandardCharsets.US_ASCII),
    "endobj".getBytes(StandardCharsets.US_ASCII),
    "[[[[".getBytes(StandardCharsets.US_ASCII),
    "<<".getBytes(StandardCharsets.US_ASCII),
    "-1".getBytes(StandardCharsets.US_ASCII),
    "2147483648".getBytes(StandardCharsets.US_ASCII),
    "99999999999999999999".getBytes(StandardCharsets.US_ASCII),
    "1.000.000,5 %".getBytes(StandardCharsets.US_ASCII),
    {0},
    {(byte) 0xFF, (byte) 0xFE},
  };

  private Mutations() {}

  /** One file changed; packed ones as often inside their parts as outside. */
  static byte[] of(byte[] file, Random random) throws IOException {
    boolean packed = file.length > 4 && file[0] == 'P' && file[1] == 'K';
    return packed && random.nextInt(4) > 0 ? inside(file, random) : bytes(file, random);
  }

  private static byte[] inside(byte[] file, Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        boolean body = entry.getName().endsWith("document.xml");
        if (random.nextInt(body ? 2 : 8) == 0) {
          part = bytes(part, random);
        }
        if (random.nextInt(60) > 0) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(part);
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(byte[] file, Random random) {
    byte[] changed = file;
    for (int rounds = 1 << random.nextInt(6); rounds > 0; rounds--) {
      changed = once(changed, random);
    }
    return changed;
  }

  private static byte[] once(byte[] file, Random random) {
    if (file.length < 2) {
      return PIECES[random.nextInt(PIECES.length)];
    }
    int at = random.nextInt(file.length);
    int length = Math.min(1 << random.nextInt(10), file.length - at);
    switch (random.nextInt(7)) {
      case 0 -> {
        byte[] changed = file.clone();
        changed[at] = (byte) random.nextInt(256);
        return changed;
      }
      case 1 -> {
        byte[] changed = file.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
      }
      case 2 -> {
        return joined(file, at, PIECES[random.nextInt(PIECES.length)], at);
      }
      case 3 -> {
        return joined(file, at, new byte[0], at + length);
      }
      case 4 -> {
        // A piece of it once more, somewhere.
        byte[] piece = Arrays.copyOfRange(file, at, at + length);
        int to = random.nextInt(file.length);
        return joined(file, to, piece, to);
      }
      case 5 -> {
        byte[] changed = file.clone();
        Arrays.fill(changed, at, at + length, (byte) (random.nextBoolean() ? 0 : ' '));
        return changed;
      }
      default -> {
        return random.nextInt(4) == 0 ? Arrays.copyOf(file, at) : joined(file, at, PIECES[6], at);
      }
    }
  }

  /** The beginning, something else, and the rest from an index on. */
  private static byte[] joined(byte[] file, int end, byte[] piece, int from) {
    byte[] changed = new byte[end + piece.length + file.length - from];
    System.arraycopy(file, 0, changed, 0, end);
    System.arraycopy(piece, 0, changed, end, piece.length);
    System.arraycopy(file, from, changed, end + piece.length, file.length - from);
    return changed;
  }

  /** A PDF of two pages with text and a ruled table, its streams as plain text. */
  static byte[] pdf() throws IOException {
    StringBuilder content = new StringBuilder();
    for (int line = 0; line < 12; line++) {
      content.append("BT /F1 12 Tf 70 ").append(740 - 18 * line);
      content.append(" Td (").append(line + 1).append(". Thu dat 406,5 ha, tang 12%, gom ");
      content.append(line).append(" ha lua va 3.").append(100 + line).append(" ha che.) Tj ET\n");
    }
    for (int row = 0; row <= 3; row++) {
      content.append("70 ").append(480 - 20 * row).append(" m 370 ").append(480 - 20 * row);
      content.append(" l S\n");
      content.append(70 + 100 * row).append(" 480 m ").append(70 + 100 * row).append(" 420 l S\n");
    }
    content.append("BT /F1 12 Tf 75 465 Td (Lua) Tj 100 0 Td (1.234) Tj ET\n");
    String page =
        "/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>>>>>";
    String file =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>\nendobj\n"
            + "3 0 obj\n<</Type/Page"
            + page
            + "\nendobj\n4 0 obj\n<</Type/Page/Rotate 90"
            + page
            + "\nendobj\n5 0 obj\n<</Length "
            + content.length()
            + ">>\nstream\n"
            + content
            + "endstream\nendobj\n6 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>\n"
            + "endobj\ntrailer\n<</Root 1 0 R/Size 7>>\n%%EOF\n";
    return file.getBytes(StandardCharsets.US_ASCII);
  }
}
