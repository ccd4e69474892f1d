package vn.solieu.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the text of a mail: its subject and what its writer wrote. Attachments are files of their
 * own ({@link Containers}).
 */
final class EmlReader implements FormatReader {
  @Override
  public Set<FileType> types() {
    return Set.of(FileType.EML);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    try {
      Mail mail = new Mail(bytes, limits);
      FlowBody body = new FlowBody(limits);
      if (!mail.texts().isEmpty()) {
        paragraph(body, mail.subject());
      }
      for (Mail.Text text : mail.texts()) {
        text(body, text, limits);
      }
      return Parsed.of(body.build(), List.of());
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (IOException e) {
      return Parsed.failed(ReadProblem.TRUNCATED.fatal(doc, FileType.EML.label()));
    }
  }

  private static void text(FlowBody body, Mail.Text text, Limits limits) throws LimitException {
    String decoded = Mail.decoded(text);
    if (text.html()) {
      Document page = Jsoup.parse(decoded);
      new HtmlBody(page, body, limits.maxDepth()).read();
      return;
    }
    List<String> lines = new ArrayList<>(PlainTextReader.physicalLines(decoded));
    for (String line : lines) {
      paragraph(body, line);
    }
  }

  private static void paragraph(FlowBody body, String line) {
    FlowText text = new FlowText();
    text.add(line, "");
    body.paragraph(text.take(""), 0, -1);
  }
}
