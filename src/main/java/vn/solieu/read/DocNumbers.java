package vn.solieu.read;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of a DOC's paragraphs, which must come in order. */
final class DocNumbers {
  private static final int BULLET = 23;
  private static final int NOTHING_FOLLOWS = 2;

  private final ListCounter counter = new ListCounter();
  private final Set<String> restarted = new HashSet<>();

  /** Whether the paragraph stands in a list. */
  static boolean isListed(Paragraph paragraph) {
    return paragraph.getIlfo() > 0 && paragraph.isInList() && list(paragraph) != null;
  }

  private static HWPFList list(Paragraph paragraph) {
    try {
      HWPFList list = paragraph.getList();
      return list != null && list.getListData() != null ? list : null;
    } catch (RuntimeException broken) {
      // A list that isn't defined numbers nothing.
      return null;
    }
  }

  /** Counts a paragraph and gives its label with the blank behind it, or empty. */
  String next(Paragraph paragraph) {
    HWPFList list = list(paragraph);
    if (list == null) {
      return "";
    }
    int level = Math.max(0, Math.min(paragraph.getIlvl(), ListCounter.LEVELS - 1));
    boolean first = restarted.add(paragraph.getIlfo() + ":" + level);
    boolean restarts = first && list.isStartAtOverridden((char) level);
    int restart = restarts ? list.getStartAt((char) level) : -1;
    return counter.next(list.getLsid(), level, at -> level(list, at), restart);
  }

  private static ListCounter.Level level(HWPFList list, int at) {
    ListLevel[] levels = list.getListData().getLevels();
    if (at >= levels.length || levels[at] == null) {
      return null;
    }
    String text = list.getNumberText((char) at);
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      // Numbers of levels stand in the pattern as characters 0 to 8.
      pattern.append(c < ListCounter.LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    return new ListCounter.Level(
        list.getStartAt((char) at),
        format(list.getNumberFormat((char) at)),
        pattern.toString(),
        "",
        levels[at].isLegalNumbering(),
        at,
        list.getTypeOfCharFollowingTheNumber((char) at) == NOTHING_FOLLOWS);
  }

  private static String format(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 22 -> "decimalZero";
      case BULLET -> "bullet";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}
