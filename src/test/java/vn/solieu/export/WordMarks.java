package vn.solieu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The comments of a Word document as a reader of its XML finds them, for tests. */
final class WordMarks {
  private final Map<String, byte[]> parts;
  private final Map<String, StringBuilder> open = new LinkedHashMap<>();
  private final Map<String, String> closed = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> runs = new ArrayList<>();

  private WordMarks(Map<String, byte[]> parts) {
    this.parts = parts;
    walk(root(parts.get("word/document.xml")));
  }

  static WordMarks of(byte[] docx) {
    return new WordMarks(parts(docx));
  }

  static Map<String, byte[]> parts(byte[] docx) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static Element root(byte[] xml) {
    try {
      return DocumentHelper.readDocument(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (IOException | SAXException e) {
      throw new AssertionError(new String(xml, StandardCharsets.UTF_8), e);
    }
  }

  private void walk(Element element) {
    switch (element.getLocalName()) {
      case "commentRangeStart" -> open.put(id(element), new StringBuilder());
      case "commentRangeEnd" -> closed.put(id(element), open.remove(id(element)).toString());
      case "footnoteReference" -> say("{footnoteReference}");
      case "tab", "br" -> say(" ");
      case "t" -> {
        say(element.getTextContent());
        texts.add(element.getTextContent());
      }
      default -> {}
    }
    if (element.getLocalName().equals("r")) {
      String run = canonical(element);
      if (!run.contains("commentReference")) {
        runs.add(run);
      }
    }
    children(element).forEach(this::walk);
  }

  private void say(String text) {
    open.values().forEach(range -> range.append(text));
  }

  private static String id(Element element) {
    return element.getAttributeNS(element.getNamespaceURI(), "id");
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  String xml() {
    return new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
  }

  /** The text of each comment's range, in the order of their ends. */
  List<String> ranges() {
    return List.copyOf(closed.values());
  }

  /** Each range's text by its comment's id. */
  Map<String, String> rangeOf() {
    return closed;
  }

  List<Integer> ids() {
    return closed.keySet().stream().map(Integer::valueOf).toList();
  }

  List<String> texts() {
    return texts;
  }

  List<String> runs() {
    return runs;
  }

  /** The text of each comment, its paragraphs as lines. */
  List<String> comments() {
    List<String> said = new ArrayList<>();
    NodeList comments = root(parts.get("word/comments.xml")).getElementsByTagNameNS("*", "comment");
    for (int i = 0; i < comments.getLength(); i++) {
      List<String> paragraphs =
          children((Element) comments.item(i)).stream().map(Node::getTextContent).toList();
      said.add(String.join("\n", paragraphs));
    }
    return said;
  }

  /** All but the comments and their marks is as it was. */
  void assertUntouched(byte[] original) {
    Map<String, byte[]> before = parts(original);
    for (Map.Entry<String, byte[]> part : before.entrySet()) {
      String name = part.getKey();
      if (!List.of("word/document.xml", "word/comments.xml", "[Content_Types].xml").contains(name)
          && !name.equals("word/_rels/document.xml.rels")) {
        assertArrayEquals(part.getValue(), parts.get(name), name);
      }
    }
    assertEquals(
        plain(root(before.get("word/document.xml"))), plain(root(parts.get("word/document.xml"))));
  }

  /** A tree without comments' marks; runs that look the same and touch are one run. */
  private static String plain(Element root) {
    StringBuilder text = new StringBuilder();
    plain(root, text);
    return text.toString();
  }

  private static void plain(Element element, StringBuilder text) {
    text.append('<').append(tag(element)).append('>');
    String before = "";
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element child)) {
        text.append(node.getTextContent().strip());
        continue;
      }
      String name = child.getLocalName();
      if (name.startsWith("commentR") || isReference(child)) {
        continue;
      }
      if (!name.equals("r")) {
        plain(child, text);
        before = "";
        continue;
      }
      Element look = children(child).stream().filter(c -> is(c, "rPr")).findFirst().orElse(null);
      String key = tag(child) + (look == null ? "" : canonical(look));
      text.append(key.equals(before) ? "" : key);
      before = key;
      for (Element piece : children(child)) {
        if (is(piece, "t")) {
          text.append(piece.getTextContent());
        } else if (piece != look) {
          plain(piece, text);
        }
      }
    }
    text.append("</>");
  }

  private static boolean isReference(Element run) {
    List<Element> pieces = children(run);
    return is(run, "r") && pieces.size() == 1 && is(pieces.get(0), "commentReference");
  }

  private static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  private static String canonical(Element element) {
    StringBuilder text = new StringBuilder("<").append(tag(element)).append("/>");
    for (Element child : children(element)) {
      text.append(canonical(child));
    }
    return text.toString();
  }

  private static String tag(Element element) {
    StringBuilder tag = new StringBuilder(element.getNodeName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (!attribute.getNodeName().startsWith("xmlns")) {
        tag.append(' ')
            .append(attribute.getNodeName())
            .append('=')
            .append(attribute.getNodeValue());
      }
    }
    return tag.toString();
  }
}
