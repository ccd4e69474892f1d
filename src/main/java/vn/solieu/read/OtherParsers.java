package vn.solieu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** What the libraries make of a file by themselves, to measure our reading beside theirs. */
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

  /**
   * Tika's parser of all that it finds on the class path, told nothing but the bytes; without
   * recognition of pictures and without files in files. Null where its module for DOCX isn't there.
   */
  public static TextParser anything() {
    Parser tika = new AutoDetectParser();
    return tika.getSupportedTypes(new ParseContext()).contains(DOCX)
        ? file -> tika(tika, file, new Metadata())
        : null;
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
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, DOCX.toString());
    return tika(parser, file, metadata);
  }

  private static String tika(Parser parser, byte[] file, Metadata metadata) {
    BodyContentHandler text = new BodyContentHandler(-1);
    ParseContext context = new ParseContext();
    TesseractOCRConfig pictures = new TesseractOCRConfig();
    pictures.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, pictures);
    try (InputStream in = TikaInputStream.get(file)) {
      parser.parse(in, text, metadata, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | TikaException e) {
      throw new IllegalStateException("Tika can't read the file", e);
    }
    return text.toString();
  }
}
