package vn.solieu.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is, told by its content or by its extension. */
public enum FileType {
  TEXT("TXT", "txt", "text", "md"),
  DOCX("DOCX (Word)", "docx", "docm", "dotx", "dotm"),
  DOC("DOC (Word 97-2003)", "doc", "dot"),
  XLSX("XLSX (Excel)", "xlsx", "xlsm", "xltx", "xltm"),
  XLS("XLS (Excel 97-2003)", "xls", "xlt"),
  PPTX("PPTX (PowerPoint)", "pptx", "pptm"),
  PPT("PPT (PowerPoint 97-2003)", "ppt"),
  PDF("PDF", "pdf"),
  RTF("RTF", "rtf"),
  HTML("HTML", "html", "htm", "xhtml"),
  ODT("ODT (OpenDocument)", "odt"),
  ODS("ODS (OpenDocument)", "ods"),
  IMAGE("JPEG/PNG/TIFF", "jpg", "jpeg", "png", "tif", "tiff", "bmp", "gif", "webp"),
  ZIP("ZIP", "zip"),
  /** An Office document behind a password. */
  ENCRYPTED("Office"),
  /** Bytes that are none of these and no text. */
  OTHER("?");

  private final String label;
  private final List<String> extensions;

  FileType(String label, String... extensions) {
    this.label = label;
    this.extensions = List.of(extensions);
  }

  /** How messages call it. */
  public String label() {
    return label;
  }

  /** The usual extension, empty where there is none. */
  public String extension() {
    return extensions.isEmpty() ? "" : extensions.get(0);
  }

  /** Whether such files are ZIP containers, so that a broken container may be one. */
  boolean isPacked() {
    return this == DOCX || this == XLSX || this == PPTX || this == ODT || this == ODS;
  }

  /** The type that a file's name claims; empty for an unknown extension or none. */
  public static Optional<FileType> ofName(String name) {
    String extension = extensionOf(name);
    for (FileType type : values()) {
      if (type.extensions.contains(extension)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** What stands after the name's last dot, in lower case; empty where nothing does. */
  static String extensionOf(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
