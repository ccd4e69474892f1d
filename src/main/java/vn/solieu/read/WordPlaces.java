package vn.solieu.read;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.solieu.rules.OutlineWords;

/**
 * The way back from a report's lines to the main part of the Word document that they were read
 * from: where marks may be put around a stretch of a line without changing anything else.
 */
public final class WordPlaces {
  private final String part;
  private final XmlText xml;
  private final XmlOffsets offsets;
  private final WordTrail trail;
  private final Element root;
  private final Map<Element, Integer> numbers = new IdentityHashMap<>();

  private WordPlaces(WordParts parts, XmlText xml, WordTrail trail) {
    this.part = parts.main();
    this.xml = xml;
    this.offsets = XmlOffsets.of(xml.text());
    this.trail = trail;
    this.root = parts.document();
    number(root);
  }

  /**
   * A place for marks.
   *
   * @param at offset in the main part's text
   * @param before what has to be written before the marks, such as the end of a run that is cut
   * @param after what has to be written behind them
   * @param blanksAt offset of a text element's tag where it has to be said that its blanks count,
   *     or -1
   */
  public record Point(int at, String before, String after, int blanksAt) {}

  /**
   * The places for marks around a stretch of a line.
   *
   * @param exact false where they can only stand around what carries it: a note's mark, a drawing
   */
  public record Span(Point start, Point end, boolean exact) {}

  /** The places of a document; empty where the bytes aren't the Word document of that report. */
  public static Optional<WordPlaces> of(byte[] bytes, Report report) {
    try (PackedFile file = PackedFile.open(bytes, Limits.DEFAULT)) {
      WordParts parts = WordParts.open(bytes, Limits.DEFAULT);
      List<String> headings = OutlineWords.builtIn().headingStyles();
      WordTrail trail = WordBody.trace(parts, headings, Limits.DEFAULT);
      Optional<XmlText> xml = XmlText.of(file.bytes(parts.main()));
      if (xml.isEmpty() || !agree(trail.body().lines(), report.lines())) {
        return Optional.empty();
      }
      WordPlaces places = new WordPlaces(parts, xml.get(), trail);
      return places.numbers.size() == places.offsets.count()
          ? Optional.of(places)
          : Optional.empty();
    } catch (IOException | SAXException | RuntimeException notOfWord) {
      return Optional.empty();
    }
  }

  private static boolean agree(List<Line> read, List<Line> lines) {
    if (read.isEmpty() || read.size() != lines.size()) {
      return false;
    }
    for (int i = 0; i < read.size(); i++) {
      if (!read.get(i).whole().text().equals(lines.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private void number(Element element) {
    numbers.put(element, numbers.size());
    WordXml.children(element).forEach(this::number);
  }

  /** Name of the main part in the container. */
  public String part() {
    return part;
  }

  /** The main part. */
  public XmlText xml() {
    return xml;
  }

  /** Namespace of the main part's own elements. */
  public String namespace() {
    return root.getNamespaceURI();
  }

  /** Prefix of that namespace throughout the part, or null where it is the default one only. */
  public String prefix() {
    return root.getPrefix() == null || root.getPrefix().isEmpty() ? null : root.getPrefix();
  }

  /**
   * Around a stretch of a line; around the mark of the note that the line is; around the end of the
   * last line before it where none of it is stored. Empty where nothing before it is either.
   */
  public Optional<Span> span(int line, int start, int end) {
    List<WordSpot> spots = trail.spots().get(line - 1);
    Span span = span(spots.subList(Math.min(start, spots.size()), Math.min(end, spots.size())));
    Element mark = trail.noteMarks().get(line);
    if (span == null && mark != null) {
      span = span(List.of(new WordSpot(mark, 0, 0)));
      span = span == null ? null : new Span(span.start(), span.end(), false);
    }
    for (int before = line; span == null && before > 0; before--) {
      List<WordSpot> all = trail.spots().get(before - 1);
      span = span(all);
      span = span == null ? null : new Span(span.start(), span.end(), false);
    }
    return Optional.ofNullable(span);
  }

  private Span span(List<WordSpot> spots) {
    Point first = null;
    Point last = null;
    boolean exact = true;
    for (WordSpot spot : spots) {
      boolean stored = spot != null && numbers.containsKey(spot.element());
      WordCarrier carrier = stored ? WordCarrier.of(spot.element()) : null;
      if (carrier == null) {
        exact = false;
        continue;
      }
      exact &= carrier.isExact(spot.element());
      first = first == null ? point(spot, carrier, true) : first;
      last = point(spot, carrier, false);
    }
    return first == null ? null : new Span(first, last, exact);
  }

  private Point point(WordSpot spot, WordCarrier carrier, boolean before) {
    int outer = numbers.get(carrier.outer());
    if (carrier.piece() == null) {
      return new Point(before ? offsets.start(outer) : offsets.end(outer), "", "", -1);
    }
    int piece = numbers.get(carrier.piece());
    String runEnd = "</" + offsets.name(outer) + ">";
    String runStart = offsets.startTag(outer) + properties(carrier.outer());
    int inside = carrier.isExact(spot.element()) ? before ? spot.start() : spot.end() : 0;
    boolean cuts = inside > 0 && inside < carrier.piece().getTextContent().length();
    int at = cuts && WordXml.is(carrier.piece(), "t") ? offsets.text(piece, inside) : -1;
    if (at >= 0) {
      String tag = offsets.startTag(piece);
      boolean kept = tag.contains("xml:space");
      boolean blank = Blanks.isBlank(carrier.piece().getTextContent().charAt(inside - 1));
      String name = offsets.name(piece);
      return new Point(
          at,
          "</" + name + ">" + runEnd,
          runStart + (kept ? tag : "<" + name + " xml:space=\"preserve\">"),
          kept || !blank ? -1 : offsets.contentStart(piece) - 1);
    }
    boolean atEdge = before ? carrier.isFirst() : carrier.isLast();
    if (atEdge) {
      return new Point(before ? offsets.start(outer) : offsets.end(outer), "", "", -1);
    }
    return new Point(before ? offsets.start(piece) : offsets.end(piece), runEnd, runStart, -1);
  }

  /** How the run's text looks, as written, for the piece that is cut off. */
  private String properties(Element run) {
    Element properties = WordXml.child(run, "rPr");
    if (properties == null) {
      return "";
    }
    int number = numbers.get(properties);
    return xml.text().substring(offsets.start(number), offsets.end(number));
  }
}
