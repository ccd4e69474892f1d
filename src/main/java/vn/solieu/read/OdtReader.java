package vn.solieu.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads OpenDocument texts out of their stored XML, as a reader sees them. */
final class OdtReader implements FormatReader {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.ODT);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    try (PackedFile file = PackedFile.open(bytes, limits)) {
      if (isLocked(file)) {
        return Parsed.failed(ReadProblem.ENCRYPTED.fatal(doc));
      }
      Element content = XmlTree.of(file, CONTENT, limits);
      Element styles = file.has(STYLES) ? XmlTree.of(file, STYLES, limits) : null;
      FlowBody body = new FlowBody(limits);
      new OdtBody(new OdtStyles(styles, content), body).read(content);
      return Parsed.of(body.build(), List.of());
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (IOException | SAXException e) {
      return Parsed.failed(
          ReadProblem.TRUNCATED.fatal(doc, FileType.ODT.label(), String.valueOf(e.getMessage())));
    }
  }

  private static boolean isLocked(PackedFile file) throws IOException {
    return file.has(MANIFEST)
        && new String(file.bytes(MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
  }
}
