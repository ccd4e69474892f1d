package vn.solieu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** What the libraries make of a DOCX by themselves, to measure our reading beside theirs. */
public final class OtherParsers {
  private static final MediaType DOCX =
      MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");

  private OtherParsers() {}

  /** Makes plain text of a file. */
  public interface TextParser {
    String text(byte[] file);
  }

  /** Parsers of DOCX by name; Tika's only where its Microsoft module is on the class path. */
  public static Map<String, TextParser> docx() {
    Map<String, TextParser> parsers = new LinkedHashMap<>();
    parsers.put("poi", OtherParsers::poi);
    Parser tika = new DefaultParser();
    if (tika.getSupportedTypes(new ParseContext()).contains(DOCX)) {
      parsers.put("tika", file -> tika(tika, file));
    }
    return parsers;
  }

  private static String poi(byte[] file) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tika(Parser parser, byte[] file) {
    BodyContentHandler text = new BodyContentHandler(-1);
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, DOCX.toString());
    try {
      parser.parse(new ByteArrayInputStream(file), text, metadata, new ParseContext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | TikaException e) {
      throw new IllegalStateException("Tika can't read a report of the corpus", e);
    }
    return text.toString();
  }
}
