package vn.solieu.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.xml.sax.SAXException;
import vn.solieu.rules.OutlineWords;

/** Reads Word documents (DOCX) as a reader sees them: numbers shown, changes accepted. */
final class DocxReader implements FormatReader {
  private final OutlineWords words;

  DocxReader(OutlineWords words) {
    this.words = words;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.DOCX);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    try {
      WordParts parts = WordParts.open(bytes, limits);
      return Parsed.of(WordBody.read(parts, words.headingStyles(), limits), List.of());
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (IOException | SAXException e) {
      return Parsed.failed(
          ReadProblem.TRUNCATED.fatal(doc, FileType.DOCX.label(), String.valueOf(e.getMessage())));
    }
  }
}
