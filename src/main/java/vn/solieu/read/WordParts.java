package vn.solieu.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a Word document that are read, as trees.
 *
 * @param main name of the main part in the container
 * @param document root of the main part
 * @param styles root, or null where the document has none; the same for the others
 */
record WordParts(
    String main,
    Element document,
    Element styles,
    Element numbering,
    Element footnotes,
    Element endnotes,
    Element theme) {

  /**
   * Finds the parts through the container's relationships; links to the outside are never followed.
   * Throws IOException or SAXException where the container or a part is broken.
   */
  static WordParts open(byte[] bytes, Limits limits) throws IOException, SAXException {
    try (PackedFile file = PackedFile.open(bytes, limits)) {
      String main = relations(file, "").get("officeDocument");
      if (main == null) {
        throw new IOException("the container names no document");
      }
      Element document = XmlTree.of(file, main, limits);
      Map<String, String> parts = relations(file, main);
      return new WordParts(
          main,
          document,
          optional(file, parts.get("styles"), limits),
          optional(file, parts.get("numbering"), limits),
          optional(file, parts.get("footnotes"), limits),
          optional(file, parts.get("endnotes"), limits),
          optional(file, parts.get("theme"), limits));
    }
  }

  private static Element optional(PackedFile file, String part, Limits limits)
      throws IOException, SAXException {
    return part == null || !file.has(part) ? null : XmlTree.of(file, part, limits);
  }

  /** Targets inside the container by the last word of their relationship type. */
  private static Map<String, String> relations(PackedFile file, String part)
      throws IOException, SAXException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    Map<String, String> targets = new HashMap<>();
    if (!file.has(name)) {
      return targets;
    }
    try (InputStream in = file.stream(name)) {
      Element root = DocumentHelper.readDocument(in).getDocumentElement();
      for (Element relation : WordXml.children(root)) {
        if (!relation.getAttribute("TargetMode").equalsIgnoreCase("External")) {
          String type = relation.getAttribute("Type");
          String target = resolve(folder, relation.getAttribute("Target"));
          targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
        }
      }
    }
    return targets;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      int slash = base.lastIndexOf('/', base.length() - 2);
      base = base.substring(0, slash + 1);
    }
    return base + (rest.startsWith("./") ? rest.substring(2) : rest);
  }
}
