package vn.solieu.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.solieu.domain.Problem;
import vn.solieu.rules.Spelling;

/**
 * Reads text files: line k of the file is line k of the report, blank ones included, so that a
 * reader finds every quote with any editor.
 */
final class PlainTextReader implements FormatReader {
  @Override
  public Set<FileType> types() {
    return Set.of(FileType.TEXT);
  }

  @Override
  public Parsed<Body> read(String doc, byte[] bytes, Limits limits) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    List<Problem> problems =
        decoded.assumed() == null
            ? List.of()
            : List.of(ReadProblem.ENCODING.passing(doc, decoded.assumed()));
    List<Line> lines = new ArrayList<>();
    for (String text : physicalLines(decoded.text())) {
      Line.Form form = Blanks.isBlank(text) ? Line.Form.BLANK : Line.Form.PARAGRAPH;
      lines.add(new Line(lines.size() + 1, text, form, 0, List.of()));
    }
    List<Table> tables = TextTables.mark(lines);
    List<Note> notes = new ArrayList<>(InlineNotes.find(lines));
    notes.addAll(ClosingNotes.mark(lines));
    List<Body.Style> styles = Collections.nCopies(lines.size(), Body.Style.NONE);
    return Parsed.of(new Body(lines, styles, tables, notes), problems);
  }

  /** The lines in NFC, without their ends; a line end at the text's end opens no further line. */
  static List<String> physicalLines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        lines.add(nfc(text.substring(start, at)));
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
        start = at + 1;
      }
    }
    if (start < text.length()) {
      lines.add(nfc(text.substring(start)));
    }
    return lines;
  }

  private static String nfc(String text) {
    return Spelling.composed(text);
  }
}
