package vn.solieu.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How a cell of a page's table is shown: what a reader sees of its row's rank. */
final class HtmlLook {
  private static final Pattern INDENT =
      Pattern.compile(
          "(?:padding-left|margin-left|text-indent)\\s*:\\s*([0-9]{1,4})(?:[.][0-9]{1,4})?(px|pt|em)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BOLD =
      Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);

  private static final int STEPS_MOST = 20;
  private static final char NO_BREAK = '\u00a0';

  private HtmlLook() {}

  /** Bold where all its text is; moved in by its style or unbroken blanks. Null if neither. */
  static CellLook of(Element cell) {
    String text = cell.wholeText();
    int blanks = 0;
    int at = Blanks.skip(text, 0);
    for (int k = 0; k < at; k++) {
      blanks += text.charAt(k) == NO_BREAK ? 1 : 0;
    }
    Element first = cell.childrenSize() > 0 ? cell.child(0) : cell;
    int steps = blanks / 2 + steps(cell.attr("style"));
    steps += first == cell ? 0 : steps(first.attr("style"));
    boolean bold = isBold(cell);
    return bold || steps > 0 ? new CellLook(null, bold, Math.min(steps, STEPS_MOST), false) : null;
  }

  private static int steps(String style) {
    Matcher indent = INDENT.matcher(style);
    int pixels = 0;
    while (indent.find()) {
      int number = Integer.parseInt(indent.group(1));
      pixels +=
          switch (indent.group(2).toLowerCase(java.util.Locale.ROOT)) {
            case "em" -> number * 16;
            case "pt" -> number * 4 / 3;
            default -> number;
          };
    }
    return pixels / 12;
  }

  private static boolean isBold(Element cell) {
    String text = cell.text();
    if (text.isBlank()) {
      return false;
    }
    return BOLD.matcher(cell.attr("style")).find()
        || cell.select("b, strong").stream().anyMatch(bold -> bold.text().equals(text));
  }
}
