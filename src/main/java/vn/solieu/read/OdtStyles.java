package vn.solieu.read;

import static vn.solieu.read.OdtXml.FO;
import static vn.solieu.read.OdtXml.STYLE;
import static vn.solieu.read.OdtXml.TEXT;
import static vn.solieu.read.OdtXml.attribute;
import static vn.solieu.read.OdtXml.child;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** What an OpenDocument's styles say of hidden text, fonts and automatic numbers. */
final class OdtStyles {
  private static final int CHAIN_MAX = 32;
  private static final String OUTLINE = "outline:";

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Map<Integer, ListCounter.Level>> lists = new HashMap<>();

  /**
   * @param roots of the parts that hold styles, later ones first; null where a part isn't there
   */
  OdtStyles(Element... roots) {
    for (Element root : roots) {
      if (root != null) {
        for (Element group : WordXml.children(root)) {
          collect(group);
        }
      }
    }
  }

  private void collect(Element group) {
    if (!group.getLocalName().endsWith("styles")) {
      return;
    }
    for (Element style : WordXml.children(group)) {
      if (OdtXml.is(style, STYLE, "style")) {
        styles.put(
            attribute(style, STYLE, "family") + ":" + attribute(style, STYLE, "name"), style);
      } else if (OdtXml.is(style, TEXT, "list-style")) {
        lists.put(attribute(style, STYLE, "name"), levels(style));
      } else if (OdtXml.is(style, TEXT, "outline-style")) {
        lists.put(OUTLINE, levels(style));
      }
    }
  }

  private static Map<Integer, ListCounter.Level> levels(Element list) {
    Map<Integer, ListCounter.Level> levels = new HashMap<>();
    for (Element level : WordXml.children(list)) {
      int at = OdtXml.number(level, TEXT, "level", 0) - 1;
      if (at >= 0 && at < ListCounter.LEVELS) {
        levels.put(at, level(level, at));
      }
    }
    return levels;
  }

  private static ListCounter.Level level(Element level, int at) {
    Element properties = child(level, STYLE, "list-level-properties");
    Element label = child(properties, STYLE, "list-level-label-alignment");
    boolean glued = attribute(label, TEXT, "label-followed-by").equals("nothing");
    int start = OdtXml.number(level, TEXT, "start-value", 1);
    String prefix = attribute(level, STYLE, "num-prefix");
    String suffix = attribute(level, STYLE, "num-suffix");
    if (!level.getLocalName().endsWith("-number")
        && !OdtXml.is(level, TEXT, "outline-level-style")) {
      String sign = attribute(level, TEXT, "bullet-char");
      return new ListCounter.Level(start, "bullet", sign, font(level), false, at, glued);
    }
    String format =
        switch (attribute(level, STYLE, "num-format")) {
          case "I" -> "upperRoman";
          case "i" -> "lowerRoman";
          case "A" -> "upperLetter";
          case "a" -> "lowerLetter";
          case "" -> "none";
          default -> "decimal";
        };
    StringBuilder pattern = new StringBuilder(prefix);
    int shown = Math.min(at + 1, OdtXml.number(level, TEXT, "display-levels", 1));
    for (int i = at - shown + 1; i <= at && !format.equals("none"); i++) {
      pattern.append('%').append(i + 1).append(i < at ? "." : "");
    }
    pattern.append(suffix);
    String stored = listFormat(level);
    String all = stored.isEmpty() ? pattern.toString() : stored.replaceAll("%(\\d)%", "%$1");
    return new ListCounter.Level(start, format, all, "", false, at, glued);
  }

  /** LibreOffice's own attribute says what the standard's can't, such as {@code 1)1.}. */
  private static String listFormat(Element level) {
    for (int i = 0; i < level.getAttributes().getLength(); i++) {
      if ("num-list-format".equals(level.getAttributes().item(i).getLocalName())) {
        return level.getAttributes().item(i).getNodeValue();
      }
    }
    return "";
  }

  private static String font(Element styled) {
    Element text = child(styled, STYLE, "text-properties");
    String name = attribute(text, STYLE, "font-name");
    String family = name.isEmpty() ? attribute(text, FO, "font-family") : name;
    return family.replace("'", "");
  }

  /** A level of a list's style, or null. */
  ListCounter.Level level(String list, int at) {
    return lists.getOrDefault(list, Map.of()).get(at);
  }

  /** A level of the headings' own numbers, or null. */
  ListCounter.Level outlineLevel(int at) {
    return level(OUTLINE, at);
  }

  /** Whether a style of that family, or one that it is based on, hides its text. */
  boolean isHidden(String family, String name) {
    String id = name;
    for (int i = 0; i < CHAIN_MAX && !id.isEmpty(); i++) {
      Element style = styles.get(family + ":" + id);
      String display = attribute(child(style, STYLE, "text-properties"), TEXT, "display");
      if (!display.isEmpty()) {
        return display.equals("none");
      }
      id = attribute(style, STYLE, "parent-style-name");
    }
    return false;
  }

  /** The font that a style of that family names, or empty. */
  String font(String family, String name) {
    String id = name;
    for (int i = 0; i < CHAIN_MAX && !id.isEmpty(); i++) {
      Element style = styles.get(family + ":" + id);
      String font = style == null ? "" : font(style);
      if (!font.isEmpty()) {
        return font;
      }
      id = attribute(style, STYLE, "parent-style-name");
    }
    return "";
  }

  /** The list style that a paragraph's style names, or empty. */
  String listOf(String paragraphStyle) {
    String id = paragraphStyle;
    for (int i = 0; i < CHAIN_MAX && !id.isEmpty(); i++) {
      Element style = styles.get("paragraph:" + id);
      String list = attribute(style, STYLE, "list-style-name");
      if (!list.isEmpty()) {
        return list;
      }
      id = attribute(style, STYLE, "parent-style-name");
    }
    return "";
  }
}
