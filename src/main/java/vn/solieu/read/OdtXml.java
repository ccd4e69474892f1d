package vn.solieu.read;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through an OpenDocument tree. */
final class OdtXml {
  private static final String BASE = "urn:oasis:names:tc:opendocument:xmlns:";
  static final String TEXT = BASE + "text:1.0";
  static final String TABLE = BASE + "table:1.0";
  static final String DRAW = BASE + "drawing:1.0";
  static final String OFFICE = BASE + "office:1.0";
  static final String STYLE = BASE + "style:1.0";
  static final String FO = BASE + "xsl-fo-compatible:1.0";

  private OdtXml() {}

  static boolean is(Node node, String namespace, String name) {
    return node instanceof Element
        && namespace.equals(node.getNamespaceURI())
        && name.equals(node.getLocalName());
  }

  /** The first child of that name, or null; null where there is no parent either. */
  static Element child(Element parent, String namespace, String name) {
    if (parent == null) {
      return null;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (is(node, namespace, name)) {
        return (Element) node;
      }
    }
    return null;
  }

  /** An attribute, or empty. */
  static String attribute(Element element, String namespace, String name) {
    return element == null ? "" : element.getAttributeNS(namespace, name);
  }

  /** A whole number, or {@code absent} where there is none. */
  static int number(Element element, String namespace, String name, int absent) {
    return WordXml.number(attribute(element, namespace, name), absent);
  }
}
