package vn.solieu.read;

import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** What a DOC's styles and properties say of its paragraphs. */
final class DocStyles {
  private final HWPFDocumentCore document;
  private final List<String> headingNames;

  /**
   * @param headingNames names of heading styles in lower case, without their level
   */
  DocStyles(HWPFDocumentCore document, List<String> headingNames) {
    this.document = document;
    this.headingNames = headingNames;
  }

  /** 1 to 9, or 0 for body text. */
  int headingLevel(Paragraph paragraph) {
    int level = paragraph.getLvl();
    if (level >= 0 && level < 9) {
      return level + 1;
    }
    // Word 6 and 95 store their styles in another way, which POI doesn't read.
    StyleSheet styles = document.getStyleSheet();
    StyleDescription style =
        styles == null ? null : styles.getStyleDescription(paragraph.getStyleIndex());
    return style == null ? 0 : levelInName(style.getName(), headingNames);
  }

  /** The level in a heading style's name, 0 where it is none's; {@code name} may be null. */
  static int levelInName(String name, List<String> headingNames) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT).strip();
    int last = lower.length() - 1;
    if (last < 1 || lower.charAt(last) < '1' || lower.charAt(last) > '9') {
      return 0;
    }
    return headingNames.contains(lower.substring(0, last).strip()) ? lower.charAt(last) - '0' : 0;
  }

  /** A tracked deletion of the paragraph's end makes one paragraph of two. */
  static boolean endIsDeleted(Paragraph paragraph) {
    int runs = paragraph.numCharacterRuns();
    return runs > 0 && paragraph.getCharacterRun(runs - 1).isMarkedDeleted();
  }
}
