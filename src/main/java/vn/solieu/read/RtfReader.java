package vn.solieu.read;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.solieu.domain.Problem;
import vn.solieu.rules.OutlineWords;

/**
 * Reads RTF. The library cuts it into groups, commands and decoded text; what a reader sees of
 * those is decided here.
 */
final class RtfReader implements FormatReader {
  private final OutlineWords words;

  RtfReader(OutlineWords words) {
    this.words = words;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.RTF);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    List<Problem> problems = new ArrayList<>();
    RtfBytes whole = RtfBytes.of(bytes, limits.maxDepth());
    if (whole.cut()) {
      problems.add(ReadProblem.TRUNCATED.passing(doc, FileType.RTF.label()));
    }
    RtfListener listener = new RtfListener(new RtfBody(limits), words.headingStyles(), limits);
    try {
      new StandardRtfParser()
          .parse(
              new RtfStreamSource(new BufferedInputStream(new ByteArrayInputStream(whole.bytes()))),
              listener);
    } catch (IllegalStateException unmatched) {
      return Parsed.failed(ReadProblem.TRUNCATED.fatal(doc, FileType.RTF.label()));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof LimitException limit) {
        return Parsed.failed(limit.problem().fatal(doc, limit.limit()));
      }
      throw e;
    } catch (IOException e) {
      return Parsed.failed(ReadProblem.TRUNCATED.fatal(doc, FileType.RTF.label()));
    }
    return Parsed.of(listener.body(), problems);
  }
}
