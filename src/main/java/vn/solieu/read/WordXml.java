package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through a WordprocessingML tree; the transitional and the strict namespace are one. */
final class WordXml {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private WordXml() {}

  static boolean isWord(Node node) {
    String namespace = node.getNamespaceURI();
    return TRANSITIONAL.equals(namespace) || STRICT.equals(namespace);
  }

  static boolean is(Node node, String name) {
    return node instanceof Element && isWord(node) && name.equals(node.getLocalName());
  }

  static boolean isAlternate(Node node) {
    return COMPATIBILITY.equals(node.getNamespaceURI())
        && "AlternateContent".equals(node.getLocalName());
  }

  /** The one branch of an AlternateContent that is read, so that nothing comes twice; or null. */
  static Element branch(Element alternate) {
    Element fallback = null;
    for (Element child : children(alternate)) {
      if ("Choice".equals(child.getLocalName())) {
        return child;
      }
      fallback = child;
    }
    return fallback;
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first child of that name, or null; null where there is no parent either. */
  static Element child(Element parent, String name) {
    if (parent == null) {
      return null;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (is(node, name)) {
        return (Element) node;
      }
    }
    return null;
  }

  static boolean has(Element parent, String name) {
    return child(parent, name) != null;
  }

  /** An attribute of Word's own namespace, or empty. */
  static String attribute(Element element, String name) {
    return element == null ? "" : element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** The {@code val} of a child, or empty where there is none. */
  static String value(Element parent, String name) {
    return attribute(child(parent, name), "val");
  }

  /** The whole number in a child's {@code val}, or {@code absent}. */
  static int number(Element parent, String name, int absent) {
    return number(value(parent, name), absent);
  }

  static int number(String text, int absent) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return absent;
    }
  }

  /** A switch that is on by its presence; null where it isn't there. */
  static Boolean toggle(Element parent, String name) {
    Element toggle = child(parent, name);
    return toggle == null ? null : isOn(attribute(toggle, "val"));
  }

  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
