package vn.solieu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.solieu.domain.Problem;

/** Reads HTML pages as a browser without styles and scripts shows them; nothing is fetched. */
final class HtmlReader implements FormatReader {
  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HTML);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    List<Problem> problems = new ArrayList<>();
    try {
      return Parsed.of(body(page(doc, bytes, problems), limits), problems);
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (IOException e) {
      return Parsed.failed(ReadProblem.TRUNCATED.fatal(doc, FileType.HTML.label()));
    }
  }

  /** The body of a page that is text already. */
  static Body body(String html, Limits limits) throws LimitException {
    return body(Jsoup.parse(html), limits);
  }

  private static Body body(Document page, Limits limits) throws LimitException {
    FlowBody body = new FlowBody(limits);
    new HtmlBody(page, body, limits.maxDepth()).read();
    return body.build();
  }

  /**
   * Valid UTF-8 is UTF-8 whatever the page says; else its byte order mark or its own word decide,
   * and where both are missing or wrong, the usual guess.
   */
  private static Document page(String doc, byte[] bytes, List<Problem> problems)
      throws IOException {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    if (decoded.assumed() != null) {
      Document declared = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      Charset charset = declared.charset();
      if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
        return declared;
      }
      problems.add(ReadProblem.ENCODING.passing(doc, decoded.assumed()));
    }
    return Jsoup.parse(decoded.text());
  }
}
