package vn.solieu.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file is, told by its content or by its extension. */
public enum FileType {
  TEXT("TXT", "txt", "text", "md"),
  DOCX("DOCX (Word)", "docx", "docm", "dotx", "dotm"),
  DOC("DOC (Word 97-2003)", "doc", "dot"),
  XLSX("XLSX (Excel)", "xlsx", "xlsm", "xltx", "xltm"),
  XLS("XLS (Excel 97-2003)", "xls", "xlt"),
  /** Workbooks from before Excel 97. */
  OLD_XLS("XLS (Excel 5.0/95)"),
  PPTX("PPTX (PowerPoint)", "pptx", "pptm"),
  PPT("PPT (PowerPoint 97-2003)", "ppt"),
  PDF("PDF", "pdf"),
  RTF("RTF", "rtf"),
  HTML("HTML", "html", "htm", "xhtml"),
  ODT("ODT (OpenDocument)", "odt"),
  ODS("ODS (OpenDocument)", "ods"),
  IMAGE("JPEG/PNG/TIFF", "jpg", "jpeg", "png", "tif", "tiff", "bmp", "gif", "webp"),
  ZIP("ZIP", "zip"),
  RAR("RAR", "rar"),
  SEVEN_ZIP("7z", "7z"),
  /** A mail, or a page with its pictures stored like one. */
  EML("EML (e-mail)", "eml", "mht", "mhtml"),
  /** Outlook's own mails. */
  MSG("MSG (Outlook)", "msg"),
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

  /** What its program can save it as, so that it can be read; empty for other types. */
  String saveAs() {
    return switch (this) {
      case OLD_XLS, ODS -> "XLSX";
      case PPTX, PPT -> "PDF";
      default -> "";
    };
  }

  /** The usual extension, empty where there is none. */
  public String extension() {
    return extensions.isEmpty() ? "" : extensions.get(0);
  }

  /** Types that a folder's or an archive's file of that name is looked into for. */
  private static final Set<FileType> REPORTS =
      EnumSet.of(TEXT, DOCX, DOC, XLSX, XLS, PDF, RTF, HTML, ODT, ZIP, RAR, SEVEN_ZIP, EML, MSG);

  /** Names of text files that no report has. */
  private static final Set<String> OTHER_TEXTS = Set.of("md", "text");

  /**
   * Whether a file of that name may be a report or hold some: not hidden, not Word's lock file.
   *
   * @param name without its folders
   */
  public static boolean isReportName(String name) {
    boolean hidden = name.startsWith(".") || name.startsWith("~$");
    return !hidden
        && name.lastIndexOf('.') > 0
        && !OTHER_TEXTS.contains(extensionOf(name))
        // Of pictures only what scanners write; others are more often a logo.
        && (ofName(name).filter(REPORTS::contains).isPresent()
            || extensionOf(name).startsWith("tif"));
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
