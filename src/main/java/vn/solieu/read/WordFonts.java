package vn.solieu.read;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The font of each run: its own, its style's, its paragraph's style's, the document's. Word asks so
 * for each kind of letter; here the one for Latin letters with marks counts, since it tells how old
 * Vietnamese letters are coded.
 */
final class WordFonts {
  private final WordStyles styles;
  private final String documentFont;

  /** Fonts of the theme's parts, {@code major} and {@code minor}. */
  private final Map<String, String> themeFonts = new HashMap<>();

  /** Fonts of styles with all that they are based on; empty where they say none. */
  private final Map<String, String> styleFonts = new HashMap<>();

  /**
   * @param styles root of the styles part, or null
   * @param theme root of the theme part, or null
   */
  WordFonts(WordStyles chains, Element styles, Element theme) {
    this.styles = chains;
    if (theme != null) {
      themeFont(theme, "major");
      themeFont(theme, "minor");
    }
    Element defaults = styles == null ? null : WordXml.child(styles, "docDefaults");
    documentFont = font(WordXml.child(WordXml.child(defaults, "rPrDefault"), "rPr"));
  }

  /** The font's name, or empty where nothing says it; properties may be null. */
  String of(Element runProperties, Element paragraphProperties) {
    String font = font(runProperties);
    if (font.isEmpty()) {
      font = styleFont(WordXml.value(runProperties, "rStyle"));
    }
    if (font.isEmpty()) {
      font = styleFont(styles.paragraphStyle(paragraphProperties));
    }
    return font.isEmpty() ? documentFont : font;
  }

  private String styleFont(String style) {
    if (style.isEmpty()) {
      return "";
    }
    String known = styleFonts.get(style);
    if (known == null) {
      known = "";
      for (String id : styles.chain(style)) {
        known = known.isEmpty() ? font(WordXml.child(styles.style(id), "rPr")) : known;
      }
      styleFonts.put(style, known);
    }
    return known;
  }

  private String font(Element properties) {
    Element fonts = WordXml.child(properties, "rFonts");
    if (fonts == null) {
      return "";
    }
    boolean complex = isOn(properties, "cs") || isOn(properties, "rtl");
    String[] kinds = complex ? new String[] {"cs"} : new String[] {"hAnsi", "ascii"};
    for (String kind : kinds) {
      String theme = WordXml.attribute(fonts, kind.equals("cs") ? "cstheme" : kind + "Theme");
      String themed = theme.isEmpty() ? null : themeFonts.get(theme.replaceFirst("[A-Z].*", ""));
      String font = themed == null ? WordXml.attribute(fonts, kind) : themed;
      if (!font.isEmpty()) {
        return font;
      }
    }
    return "";
  }

  private static boolean isOn(Element properties, String name) {
    return Boolean.TRUE.equals(WordXml.toggle(properties, name));
  }

  private void themeFont(Node theme, String part) {
    Node fonts = find(theme, part + "Font");
    Node latin = fonts == null ? null : find(fonts, "latin");
    if (latin instanceof Element element) {
      themeFonts.put(part, element.getAttribute("typeface"));
    }
  }

  /** The first element of that name below; the tree's depth is bounded where it is read. */
  private static Node find(Node parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name.equals(node.getLocalName())) {
        return node;
      }
      Node below = find(node, name);
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
