package vn.solieu.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.solieu.read.Report;
import vn.solieu.read.WordPlaces;
import vn.solieu.read.XmlText;

/**
 * The Word document that a report was read from, with comments beside its numbers and nothing else
 * changed: marks are written into the main part's text as it is stored, so all of it stays as it
 * was but for runs that are cut where a number begins or ends.
 */
final class CommentedWord {
  private CommentedWord() {}

  /** The document with comments; empty where the bytes aren't a Word document that takes them. */
  static Optional<byte[]> of(byte[] original, Report report, List<Remark> remarks) {
    Optional<WordPlaces> found = WordPlaces.of(original, report);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    WordPlaces places = found.get();
    CommentXml xml = new CommentXml(places.namespace(), places.prefix());
    try {
      WordPackage container = new WordPackage(original, places.part(), xml);
      int id = container.nextId();
      Cuts cuts = new Cuts();
      StringBuilder comments = new StringBuilder();
      for (Remark remark : remarks) {
        Optional<WordPlaces.Span> span = span(places, report, remark);
        if (span.isPresent()) {
          cuts.add(span.get(), xml.start(id), xml.end(id));
          comments.append(xml.comment(id, text(remark, span.get().exact())));
          id++;
        }
      }
      container.replaceMain(cuts.in(places.xml()).bytes());
      container.add(comments.toString());
      return Optional.of(container.bytes());
    } catch (IOException notWhole) {
      return Optional.empty();
    }
  }

  /** A remark on the report as a whole may stand on any line that takes it well. */
  private static Optional<WordPlaces.Span> span(WordPlaces places, Report report, Remark remark) {
    Optional<WordPlaces.Span> span = places.span(remark.line(), remark.start(), remark.end());
    if (!remark.quote().isEmpty() || span.isEmpty() || span.get().exact()) {
      return span;
    }
    return report.lines().stream()
        .map(line -> places.span(line.number(), 0, line.text().length()))
        .flatMap(Optional::stream)
        .filter(WordPlaces.Span::exact)
        .findFirst()
        .or(() -> span);
  }

  /** A comment that can't stand beside its number says which it means. */
  private static List<String> text(Remark remark, boolean exact) {
    if (exact || remark.quote().isEmpty()) {
      return remark.paragraphs();
    }
    List<String> said = new ArrayList<>(remark.paragraphs());
    said.add(1, remark.quote());
    return said;
  }

  /** What is written into the main part, by offset. */
  private static final class Cuts {
    private final Map<Integer, Cut> cuts = new TreeMap<>();
    private final TreeSet<Integer> blanks = new TreeSet<>();

    /** At one place what ends goes before what begins. */
    private static final class Cut {
      final WordPlaces.Point point;
      final StringBuilder ends = new StringBuilder();
      final StringBuilder starts = new StringBuilder();

      Cut(WordPlaces.Point point) {
        this.point = point;
      }
    }

    void add(WordPlaces.Span span, String start, String end) {
      at(span.start()).starts.append(start);
      at(span.end()).ends.append(end);
    }

    private Cut at(WordPlaces.Point point) {
      if (point.blanksAt() >= 0) {
        blanks.add(point.blanksAt());
      }
      return cuts.computeIfAbsent(point.at(), k -> new Cut(point));
    }

    XmlText in(XmlText part) {
      Map<Integer, String> inserted = new TreeMap<>();
      cuts.forEach(
          (at, cut) ->
              inserted.put(at, cut.point.before() + cut.ends + cut.starts + cut.point.after()));
      blanks.forEach(at -> inserted.put(at, " xml:space=\"preserve\""));
      StringBuilder text = new StringBuilder(part.text().length() * 2);
      int done = 0;
      for (Map.Entry<Integer, String> one : inserted.entrySet()) {
        text.append(part.text(), done, one.getKey()).append(one.getValue());
        done = one.getKey();
      }
      text.append(part.text(), done, part.text().length());
      return new XmlText(text.toString(), part.charset());
    }
  }
}
