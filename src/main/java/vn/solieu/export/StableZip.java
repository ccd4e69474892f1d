package vn.solieu.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP package without the moment of its making, so that equal content gives equal bytes. */
final class StableZip {
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableZip() {}

  /** Writes the package's entries again; the target stays open. */
  static void copy(byte[] archive, OutputStream target) throws IOException {
    ZipOutputStream out = new ZipOutputStream(target);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(MOMENT);
        out.putNextEntry(copy);
        byte[] bytes = in.readAllBytes();
        out.write(entry.getName().equals("docProps/core.xml") ? withoutCreation(bytes) : bytes);
        out.closeEntry();
      }
    }
    out.finish();
  }

  private static byte[] withoutCreation(byte[] properties) {
    String xml = new String(properties, StandardCharsets.UTF_8);
    return xml.replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + MOMENT + ":00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
