package vn.solieu.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.solieu.read.XmlText;

/**
 * A Word document's container under change: comments are added to those that it has, the main part
 * is replaced, and every other part is handed on packed as it was.
 */
final class WordPackage {
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final Instant MOMENT = Instant.parse("1980-01-01T00:00:00Z");
  private static final int PART_BYTES_MAX = 128 << 20;

  private final ZipFile zip;
  private final String main;
  private final CommentXml xml;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();
  private String comments;
  private int nextId;

  /**
   * Opens it; throws IOException where its parts don't hang together.
   *
   * @param main name of the main part
   */
  WordPackage(byte[] bytes, String main, CommentXml xml) throws IOException {
    this.zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get();
    this.main = main;
    this.xml = xml;
    findComments();
  }

  /** An id that no comment has; those after it are free too. */
  int nextId() {
    return nextId;
  }

  private String folder() {
    return main.substring(0, main.lastIndexOf('/') + 1);
  }

  private String relations() {
    return folder() + "_rels/" + main.substring(main.lastIndexOf('/') + 1) + ".rels";
  }

  private void findComments() throws IOException {
    if (zip.getEntry(relations()) != null) {
      NodeList all = tree(relations()).getElementsByTagNameNS(RELATIONSHIPS, "Relationship");
      for (int i = 0; i < all.getLength(); i++) {
        Element relation = (Element) all.item(i);
        if (relation.getAttribute("Type").endsWith("/comments")) {
          String target = relation.getAttribute("Target");
          comments = target.startsWith("/") ? target.substring(1) : folder() + target;
        }
      }
    }
    int highest = -1;
    if (comments != null) {
      highest = highest(tree(comments), "comment", highest);
    }
    Element document = tree(main);
    for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
      highest = highest(document, mark, highest);
    }
    nextId = highest + 1;
  }

  private static int highest(Element root, String name, int before) {
    int highest = before;
    NodeList all = root.getElementsByTagNameNS(root.getNamespaceURI(), name);
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttributeNS(root.getNamespaceURI(), "id");
      if (id.matches("\\d{1,9}")) {
        highest = Math.max(highest, Integer.parseInt(id));
      }
    }
    return highest;
  }

  void replaceMain(byte[] part) {
    changed.put(main, part);
  }

  /** Adds comments, each as {@link CommentXml#comment} writes it. */
  void add(String written) throws IOException {
    if (comments == null) {
      comments = free(folder() + "comments", ".xml");
      byte[] part = xml.part().getBytes(StandardCharsets.UTF_8);
      changed.put(comments, extended(part, written));
      relate();
      return;
    }
    changed.put(comments, extended(bytes(comments), written));
  }

  private String free(String name, String extension) {
    String free = name + extension;
    for (int i = 1; zip.getEntry(free) != null; i++) {
      free = name + i + extension;
    }
    return free;
  }

  /** Tells the container of its new part. */
  private void relate() throws IOException {
    // A strict document's relationships have names of their own.
    boolean strict = xml.part().contains("purl.oclc.org");
    String type =
        strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    String relation =
        "<Relationship xmlns=\""
            + RELATIONSHIPS
            + "\" Id=\"rIdSolieuComments\" Type=\""
            + type
            + "\" Target=\"/"
            + comments
            + "\"/>";
    byte[] relations =
        zip.getEntry(relations()) != null
            ? bytes(relations())
            : ("<Relationships xmlns=\"" + RELATIONSHIPS + "\"></Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    changed.put(relations(), extended(relations, relation));
    String override =
        "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""
            + " PartName=\"/"
            + comments
            + "\" ContentType=\""
            + COMMENTS_TYPE
            + "\"/>";
    changed.put(TYPES, extended(bytes(TYPES), override));
  }

  private static byte[] extended(byte[] part, String elements) throws IOException {
    return XmlText.of(part)
        .flatMap(text -> text.withLast(elements))
        .map(XmlText::bytes)
        .orElseThrow(() -> new IOException("a part in an unknown encoding"));
  }

  private byte[] bytes(String part) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException("no part " + part);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(PART_BYTES_MAX + 1);
      if (bytes.length > PART_BYTES_MAX) {
        throw new IOException("part " + part + " is too large");
      }
      return bytes;
    }
  }

  /** POI's parser refuses document types. */
  private Element tree(String part) throws IOException {
    try (InputStream in = new ByteArrayInputStream(bytes(part))) {
      return DocumentHelper.readDocument(in).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException("part " + part + " is broken", e);
    }
  }

  /** The container with its changes; parts keep their order, new ones come last. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Map<String, byte[]> left = new LinkedHashMap<>(changed);
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(packed)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        byte[] part = left.remove(entry.getName());
        if (part == null) {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        } else {
          put(out, entry.getName(), part);
        }
      }
      for (Map.Entry<String, byte[]> part : left.entrySet()) {
        put(out, part.getKey(), part.getValue());
      }
    }
    return packed.toByteArray();
  }

  private static void put(ZipArchiveOutputStream out, String name, byte[] part) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(FileTime.from(MOMENT));
    out.putArchiveEntry(entry);
    out.write(part);
    out.closeArchiveEntry();
  }
}
