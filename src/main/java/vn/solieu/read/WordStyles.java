package vn.solieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** What a document's styles say of headings, automatic numbers and hidden text. */
final class WordStyles {
  /** Longest chain of styles based on each other; broken files have circles. */
  private static final int CHAIN_MAX = 32;

  /** A paragraph's place in an automatic list; {@code level} is -1 where only the list knows. */
  record ListPlace(String number, int level, List<String> styles) {}

  private final Map<String, Element> byId = new HashMap<>();
  private final List<String> headingNames;
  private String defaultParagraphStyle = "";

  /**
   * @param root of the styles part, or null
   * @param headingNames names of heading styles in lower case, without their level
   */
  WordStyles(Element root, List<String> headingNames) {
    this.headingNames = headingNames;
    if (root == null) {
      return;
    }
    for (Element style : WordXml.children(root)) {
      if (WordXml.is(style, "style")) {
        String id = WordXml.attribute(style, "styleId");
        byId.put(id, style);
        String standard = WordXml.attribute(style, "default");
        boolean paragraph = WordXml.attribute(style, "type").equals("paragraph");
        if (paragraph && !standard.isEmpty() && WordXml.isOn(standard)) {
          defaultParagraphStyle = id;
        }
      }
    }
  }

  /** 1 to 9, or 0 for body text; {@code properties} may be null. */
  int headingLevel(Element properties) {
    int direct = WordXml.number(properties, "outlineLvl", -1);
    if (direct >= 0) {
      return direct < 9 ? direct + 1 : 0;
    }
    for (String id : paragraphChain(properties)) {
      Element style = byId.get(id);
      int level = WordXml.number(WordXml.child(style, "pPr"), "outlineLvl", -1);
      if (level >= 0) {
        return level < 9 ? level + 1 : 0;
      }
      int named =
          Math.max(
              DocStyles.levelInName(WordXml.value(style, "name"), headingNames),
              DocStyles.levelInName(id, headingNames));
      if (named > 0) {
        return named;
      }
    }
    return 0;
  }

  /** Where the paragraph stands in an automatic list, or null; number 0 takes it out of any. */
  ListPlace listPlace(Element properties) {
    Element own = WordXml.child(properties, "numPr");
    String number = WordXml.value(own, "numId");
    int level = WordXml.number(own, "ilvl", -1);
    List<String> chain = paragraphChain(properties);
    for (String id : chain) {
      Element inherited = WordXml.child(WordXml.child(byId.get(id), "pPr"), "numPr");
      if (number.isEmpty()) {
        number = WordXml.value(inherited, "numId");
        level = level < 0 ? WordXml.number(inherited, "ilvl", -1) : level;
      }
    }
    return number.isEmpty() || number.equals("0") ? null : new ListPlace(number, level, chain);
  }

  /** The automatic list that a numbering style stands for, or empty. */
  String listOfStyle(String id) {
    Element properties = WordXml.child(byId.get(id), "pPr");
    return WordXml.value(WordXml.child(properties, "numPr"), "numId");
  }

  /** Whether a run's text is hidden: by itself, its style or its paragraph's style. */
  boolean isHidden(Element runProperties, Element paragraphProperties) {
    Boolean direct = WordXml.toggle(runProperties, "vanish");
    if (direct != null) {
      return direct;
    }
    String runStyle = WordXml.value(runProperties, "rStyle");
    return isHidden(chain(runStyle)) || isHidden(paragraphChain(paragraphProperties));
  }

  private boolean isHidden(List<String> chain) {
    for (String id : chain) {
      Boolean hidden = WordXml.toggle(WordXml.child(byId.get(id), "rPr"), "vanish");
      if (hidden != null) {
        return hidden;
      }
    }
    return false;
  }

  private List<String> paragraphChain(Element properties) {
    return chain(paragraphStyle(properties));
  }

  /** The id of a paragraph's style, empty where there is none; properties may be null. */
  String paragraphStyle(Element properties) {
    String own = WordXml.value(properties, "pStyle");
    return own.isEmpty() ? defaultParagraphStyle : own;
  }

  /** A style by its id, or null. */
  Element style(String id) {
    return byId.get(id);
  }

  /** The style and those that it is based on, nearest first; unknown ones by their id alone. */
  List<String> chain(String id) {
    List<String> chain = new ArrayList<>();
    String at = id;
    while (!at.isEmpty() && chain.size() < CHAIN_MAX) {
      chain.add(at);
      at = WordXml.value(byId.get(at), "basedOn");
    }
    return chain;
  }
}
