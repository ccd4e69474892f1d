package vn.solieu.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a DOCX out of the XML that Word would store, so that a test shows the very markup. */
public final class DocxFile {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private DocxFile() {}

  /** A document with that body. */
  public static DocxFile body(String... blocks) {
    DocxFile file = new DocxFile();
    String body = "<w:body>" + String.join("", blocks) + "</w:body>";
    file.parts.put("document", "<w:document" + NAMESPACES + ">" + body + "</w:document>");
    return file;
  }

  public DocxFile styles(String styles) {
    return part("styles", styles);
  }

  public DocxFile numbering(String numbering) {
    return part("numbering", numbering);
  }

  public DocxFile footnotes(String footnotes) {
    return part("footnotes", footnotes);
  }

  public DocxFile endnotes(String endnotes) {
    return part("endnotes", endnotes);
  }

  public DocxFile raw(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  private DocxFile part(String name, String inside) {
    parts.put(name, "<w:" + name + NAMESPACES + ">" + inside + "</w:" + name + ">");
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
              + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      put(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
      StringBuilder inner = new StringBuilder();
      for (String name : parts.keySet()) {
        inner.append(relation(name, name + ".xml"));
        put(zip, "word/" + name + ".xml", parts.get(name));
      }
      put(zip, "word/_rels/document.xml.rels", wrapped(inner.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The report that it is read as; fails the test where it isn't. */
  public Report report() {
    return new ReportReader().read(bytes(), "a.docx", "a.docx").value().orElseThrow();
  }

  public static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  public static String styled(String style, String... runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr>"
        + String.join("", runs)
        + "</w:p>";
  }

  public static String listed(int number, int level, String... runs) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + number
        + "\"/></w:numPr></w:pPr>"
        + String.join("", runs)
        + "</w:p>";
  }

  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/>"
        + more
        + "</w:lvl>";
  }

  static String list(int number, String more) {
    return "<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"0\"/>" + more + "</w:num>";
  }

  static String levels(String... levels) {
    return "<w:abstractNum w:abstractNumId=\"0\">" + String.join("", levels) + "</w:abstractNum>";
  }

  private static String relations(String type, String target) {
    return wrapped(relation(type, target));
  }

  private static String wrapped(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\""
        + type
        + "\" Type=\""
        + RELATIONS
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
