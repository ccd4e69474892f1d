package vn.solieu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.solieu.rules.OutlineWords;

/** Reads Word 97-2003 documents, and those of Word 6 and 95 as far as POI knows them. */
final class DocReader implements FormatReader {
  private final OutlineWords words;
  private final String password;

  /**
   * @param password tried on locked documents, or null
   */
  DocReader(OutlineWords words, String password) {
    this.words = words;
    this.password = password;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.DOC);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return Parsed.of(body(files, limits), List.of());
    } catch (EncryptedDocumentException e) {
      return Parsed.failed(
          (password == null ? ReadProblem.ENCRYPTED : ReadProblem.WRONG_PASSWORD).fatal(doc));
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (IOException e) {
      return Parsed.failed(
          ReadProblem.TRUNCATED.fatal(doc, FileType.DOC.label(), String.valueOf(e.getMessage())));
    } finally {
      // The library keeps it for the whole thread.
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private Body body(POIFSFileSystem files, Limits limits) throws IOException {
    FlowBody body = new FlowBody(limits);
    try (HWPFDocument document = new HWPFDocument(files)) {
      new DocBody(document, DocStories.of(document), words.headingStyles(), body)
          .read(document.getRange());
    } catch (OldWordFileFormatException old) {
      try (HWPFOldDocument document = new HWPFOldDocument(files)) {
        new DocBody(document, DocStories.NONE, words.headingStyles(), body)
            .read(document.getRange());
      }
    }
    return body.build();
  }
}
