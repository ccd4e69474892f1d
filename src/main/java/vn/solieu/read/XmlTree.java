package vn.solieu.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Parts of a container as XML trees of bounded depth. */
final class XmlTree {
  private XmlTree() {}

  /** POI's parser refuses document types, so that no entity is ever expanded or fetched. */
  static Element of(PackedFile file, String part, Limits limits) throws IOException, SAXException {
    try (InputStream in = file.stream(part)) {
      Element root = DocumentHelper.readDocument(in).getDocumentElement();
      checkDepth(root, limits.maxDepth());
      return root;
    }
  }

  /** Later steps recurse, so the tree's depth is bounded first, without recursion. */
  private static void checkDepth(Element root, int max) throws LimitException {
    int depth = 1;
    Node node = root;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        if (depth > max) {
          throw new LimitException(ReadProblem.TOO_COMPLEX, "> " + max);
        }
        continue;
      }
      while (node != root && node.getNextSibling() == null) {
        node = node.getParentNode();
        depth--;
      }
      node = node == root ? null : node.getNextSibling();
    }
  }
}
