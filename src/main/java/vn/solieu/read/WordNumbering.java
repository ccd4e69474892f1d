package vn.solieu.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import vn.solieu.read.legacy.LegacyText;

/**
 * Counts a document's automatic numbers the way Word shows them. It remembers what was counted, so
 * paragraphs must come in order.
 */
final class WordNumbering {
  private static final int LEVELS = 9;

  /** Where counting stands in one abstract list; lists made from the same one go on counting. */
  private static final class Counters {
    final int[] value = new int[LEVELS];
    final boolean[] running = new boolean[LEVELS];
  }

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Counters> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();
  private final WordStyles styles;

  /**
   * @param root of the numbering part, or null
   */
  WordNumbering(Element root, WordStyles styles) {
    this.styles = styles;
    if (root == null) {
      return;
    }
    for (Element child : WordXml.children(root)) {
      if (WordXml.is(child, "num")) {
        lists.put(WordXml.attribute(child, "numId"), child);
      } else if (WordXml.is(child, "abstractNum")) {
        abstracts.put(WordXml.attribute(child, "abstractNumId"), child);
      }
    }
  }

  /** The 0-based level of a place, found through the paragraph's styles where it isn't said. */
  int level(WordStyles.ListPlace place) {
    if (place.level() >= 0) {
      return Math.min(place.level(), LEVELS - 1);
    }
    Element list = abstractOf(place.number());
    if (list != null) {
      for (Element level : WordXml.children(list)) {
        if (place.styles().contains(WordXml.value(level, "pStyle"))) {
          return Math.max(0, Math.min(index(level), LEVELS - 1));
        }
      }
    }
    return 0;
  }

  /**
   * Counts one paragraph and gives its label with the blank that follows it; empty where the list
   * isn't defined or shows nothing.
   */
  String next(WordStyles.ListPlace place) {
    Element list = abstractOf(place.number());
    if (list == null) {
      return "";
    }
    int at = level(place);
    String number = place.number();
    Counters counted =
        counters.computeIfAbsent(WordXml.attribute(list, "abstractNumId"), id -> new Counters());
    int override = startOverride(number, at);
    if (override >= 0 && restarted.add(number + ":" + at)) {
      counted.value[at] = override;
    } else if (counted.running[at]) {
      counted.value[at]++;
    } else {
      counted.value[at] = start(number, at);
    }
    counted.running[at] = true;
    for (int below = at + 1; below < LEVELS; below++) {
      int restart = WordXml.number(definition(number, below), "lvlRestart", below);
      if (at < restart) {
        counted.running[below] = false;
      }
    }
    return label(number, at, counted);
  }

  private String label(String number, int at, Counters counted) {
    Element level = definition(number, at);
    String pattern = WordXml.value(level, "lvlText");
    String format = WordXml.value(level, "numFmt");
    String label =
        format.equals("bullet")
            ? NumberFormats.bullet(pattern, font(level))
            : numbers(number, at, counted, LegacyText.read(pattern, font(level)).text());
    if (label.isBlank()) {
      return "";
    }
    return WordXml.value(level, "suff").equals("nothing") ? label : label.strip() + " ";
  }

  private String numbers(String number, int at, Counters counted, String pattern) {
    boolean decimal = Boolean.TRUE.equals(WordXml.toggle(definition(number, at), "isLgl"));
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int shown = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c != '%' || shown < 0 || shown >= LEVELS) {
        label.append(c);
        continue;
      }
      i++;
      int value = counted.running[shown] ? counted.value[shown] : start(number, shown);
      String format = WordXml.value(definition(number, shown), "numFmt");
      label.append(NumberFormats.format(value, decimal ? "decimal" : format));
    }
    return label.toString();
  }

  private int start(String number, int at) {
    int override = startOverride(number, at);
    return override >= 0 ? override : WordXml.number(definition(number, at), "start", 0);
  }

  private int startOverride(String number, int at) {
    return WordXml.number(override(number, at), "startOverride", -1);
  }

  private Element override(String number, int at) {
    Element list = lists.get(number);
    if (list != null) {
      for (Element child : WordXml.children(list)) {
        if (WordXml.is(child, "lvlOverride") && index(child) == at) {
          return child;
        }
      }
    }
    return null;
  }

  /** The level's definition, the list's own before the abstract one's; or null. */
  private Element definition(String number, int at) {
    Element own = WordXml.child(override(number, at), "lvl");
    if (own != null) {
      return own;
    }
    Element list = abstractOf(number);
    if (list != null) {
      for (Element child : WordXml.children(list)) {
        if (WordXml.is(child, "lvl") && index(child) == at) {
          return child;
        }
      }
    }
    return null;
  }

  private Element abstractOf(String number) {
    Element list = abstracts.get(WordXml.value(lists.get(number), "abstractNumId"));
    String link = WordXml.value(list, "numStyleLink");
    if (link.isEmpty()) {
      return list;
    }
    // The levels stand in the list of the numbering style that it links to.
    Element linked = lists.get(styles.listOfStyle(link));
    Element target = abstracts.get(WordXml.value(linked, "abstractNumId"));
    return target == null ? list : target;
  }

  private static int index(Element level) {
    return WordXml.number(WordXml.attribute(level, "ilvl"), -1);
  }

  private static String font(Element level) {
    Element fonts = WordXml.child(WordXml.child(level, "rPr"), "rFonts");
    return WordXml.attribute(fonts, "ascii");
  }
}
