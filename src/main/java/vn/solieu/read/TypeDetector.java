package vn.solieu.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.solieu.read.legacy.LegacyText;

/** Tells what a file is by its bytes alone. */
final class TypeDetector {
  private static final Map<String, FileType> BY_MIME =
      Map.of(
          "application/pdf", FileType.PDF,
          "application/rtf", FileType.RTF,
          "text/html", FileType.HTML,
          "message/rfc822", FileType.EML,
          "multipart/related", FileType.EML,
          "application/xhtml+xml", FileType.HTML);

  /** The part of a content type or media type that tells the packed formats apart. */
  private static final Map<String, FileType> BY_MAIN_PART =
      Map.of(
          "wordprocessingml.document.main+xml", FileType.DOCX,
          "wordprocessingml.template.main+xml", FileType.DOCX,
          "ms-word.document.macroEnabled.main+xml", FileType.DOCX,
          "ms-word.template.macroEnabledTemplate.main+xml", FileType.DOCX,
          "spreadsheetml.sheet.main+xml", FileType.XLSX,
          "ms-excel.sheet.macroEnabled.main+xml", FileType.XLSX,
          "spreadsheetml.template.main+xml", FileType.XLSX,
          "presentationml.presentation.main+xml", FileType.PPTX);

  /** A part of a page as it is stored without the rest: opens with one of its elements. */
  private static final Pattern PAGE_PART =
      Pattern.compile("\\s*+<(?i:div|table|p|span|style|meta|center|font|h[1-6]|ul|ol)[\\s>]");

  private static final int HEAD_BYTES = 1 << 16;

  private TypeDetector() {}

  static FileType detect(byte[] bytes) {
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
      return packed(bytes);
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return compound(bytes);
    }
    if (startsWith(bytes, 'R', 'a', 'r', '!', 0x1A, 7)) {
      return FileType.RAR;
    }
    if (startsWith(bytes, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
      return FileType.SEVEN_ZIP;
    }
    if (isOldWorkbook(bytes)) {
      return FileType.OLD_XLS;
    }
    byte[] head = LegacyText.utf16(bytes) != null ? asUtf8(bytes) : bytes;
    String mime = mime(head);
    if (mime.startsWith("image/") && !TextDecoder.looksLikeText(bytes)) {
      return FileType.IMAGE;
    }
    FileType known = BY_MIME.get(mime);
    // Text that merely mentions a tag somewhere is text.
    if (known != null && (known != FileType.HTML || firstVisible(head) == '<')) {
      return known;
    }
    return TextDecoder.looksLikeText(bytes) ? text(head) : FileType.OTHER;
  }

  /** Mails and pages of which the library knows no sign to tell them by. */
  private static FileType text(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), ISO_8859_1);
    if (Mail.opens(head)) {
      return FileType.EML;
    }
    return PAGE_PART.matcher(head).lookingAt() ? FileType.HTML : FileType.TEXT;
  }

  /** Excel 2 to 4 wrote a workbook's records bare, the one that opens a sheet first. */
  private static boolean isOldWorkbook(byte[] bytes) {
    boolean version = bytes.length > 3 && (bytes[1] == 0 || bytes[1] == 2 || bytes[1] == 4);
    return version && bytes[0] == 9 && (bytes[2] == 4 || bytes[2] == 6) && bytes[3] == 0;
  }

  private static byte[] asUtf8(byte[] utf16) {
    byte[] head = Arrays.copyOf(utf16, Math.min(utf16.length, HEAD_BYTES));
    return TextDecoder.decode(head).text().getBytes(StandardCharsets.UTF_8);
  }

  private static String mime(byte[] bytes) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(bytes), new Metadata())
          .getBaseType()
          .toString();
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  /** ZIP where the directory is broken or names no known document. */
  private static FileType packed(byte[] bytes) {
    try (PackedFile file = PackedFile.open(bytes, Limits.DEFAULT)) {
      if (file.has("[Content_Types].xml")) {
        String types = new String(file.bytes("[Content_Types].xml"), StandardCharsets.UTF_8);
        for (Map.Entry<String, FileType> main : BY_MAIN_PART.entrySet()) {
          if (types.contains(main.getKey())) {
            return main.getValue();
          }
        }
      }
      if (file.has("mimetype")) {
        String media = new String(file.bytes("mimetype"), StandardCharsets.UTF_8);
        if (media.contains("opendocument.text")) {
          return FileType.ODT;
        }
        if (media.contains("opendocument.spreadsheet")) {
          return FileType.ODS;
        }
      }
      return FileType.ZIP;
    } catch (IOException broken) {
      return FileType.ZIP;
    }
  }

  private static FileType compound(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return FileType.ENCRYPTED;
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return FileType.DOC;
      }
      if (root.hasEntryCaseInsensitive("Workbook")) {
        return FileType.XLS;
      }
      if (root.hasEntryCaseInsensitive("Book")) {
        return FileType.OLD_XLS;
      }
      if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
        return FileType.MSG;
      }
      return root.hasEntryCaseInsensitive("PowerPoint Document") ? FileType.PPT : FileType.OTHER;
    } catch (IOException | RuntimeException broken) {
      return FileType.OTHER;
    }
  }

  private static char firstVisible(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return (char) b;
      }
    }
    return ' ';
  }

  static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
