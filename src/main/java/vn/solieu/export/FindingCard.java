package vn.solieu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.solieu.check.AuditItem;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.rules.Messages;

/** A finding by itself: what it says, the lines it is about with their numbers marked, the sum. */
final class FindingCard {
  /** Characters of a long line that are shown around its numbers. */
  private static final int AROUND = 240;

  private final Messages messages;
  private final FindingWords words;
  private final PlaceWords places;
  private final boolean sayReport;

  /**
   * @param sayReport whether each names its report
   */
  FindingCard(Messages messages, boolean sayReport) {
    this.messages = messages;
    this.words = new FindingWords(messages);
    this.places = new PlaceWords(messages);
    this.sayReport = sayReport;
  }

  void write(Html html, CheckedReport report, AuditItem item) {
    Finding finding = item.finding();
    html.open("article", "class", "finding " + kind(item));
    html.open("p", "class", "head");
    html.element("strong", badge(item), "class", "badge").text(" · ");
    html.element("span", words.check(finding.check()), "class", "check").text(" · ");
    String place = places.of(report.reading().report(), finding.figures().get(0));
    String whole = sayReport ? report.reading().fileName() + ": " + place : place;
    html.element("span", whole, "class", "place").close();
    html.element("p", words.message(finding));
    lines(html, report, finding);
    FindingNote.sum(html, messages, finding);
    if (!finding.suspects().isEmpty()) {
      String quotes =
          finding.suspects().stream().map(Figure::quote).collect(Collectors.joining("; "));
      html.open("p", "class", "suspects");
      html.element("b", messages.text("check.suspect") + ":").text(" ").text(quotes).close();
    }
    waiver(html, item);
    if (item.isMiss()) {
      html.open("p", "class", "hint").text(messages.text("audit.id") + ": ");
      html.element("code", finding.id()).close();
    }
    html.close().newline();
  }

  private static String kind(AuditItem item) {
    return item.isWaived() ? "info" : item.finding().severity().code();
  }

  private String badge(AuditItem item) {
    String verdict = words.verdict(item.finding().verdict());
    if (item.isWaived()) {
      return messages.text("check.waiver") + " (" + verdict + ")";
    }
    return item.isMiss() ? words.severity(item.finding().severity()) : verdict;
  }

  private void waiver(Html html, AuditItem item) {
    if (item.waiver() == null) {
      return;
    }
    html.open("p", "class", "waiver");
    if (item.hasLapsed()) {
      html.text(WaiverWords.lapsed(item, messages));
    } else {
      html.element("b", messages.text("audit.reason") + ":").text(" ");
      html.text(WaiverWords.reason(item.waiver(), messages));
    }
    html.close();
  }

  private void lines(Html html, CheckedReport report, Finding finding) {
    Set<String> suspects =
        finding.suspects().stream().map(Figure::id).collect(Collectors.toCollection(HashSet::new));
    // The report speaks Vietnamese, whatever language the page around it speaks.
    finding.figures().stream()
        .collect(Collectors.groupingBy(f -> f.source().line(), TreeMap::new, Collectors.toList()))
        .forEach(
            (line, figures) -> {
              html.open("blockquote", "lang", "vi");
              line(html, report.reading().report().line(line).text(), figures, suspects);
              html.close();
            });
  }

  private static void line(Html html, String text, List<Figure> figures, Set<String> suspects) {
    List<Figure> sorted = new ArrayList<>(figures);
    sorted.sort(Comparator.comparingInt(f -> f.source().start()));
    int at = Math.max(0, sorted.get(0).source().start() - AROUND);
    if (at > 0) {
      at = Math.max(at, text.indexOf(' ', at) + 1);
      html.text("… ");
    }
    for (Figure figure : sorted) {
      int start = Math.max(at, Math.min(figure.source().start(), text.length()));
      int end = Math.max(start, Math.min(figure.source().end(), text.length()));
      if (start - at > 2 * AROUND) {
        html.text(text.substring(at, text.lastIndexOf(' ', at + AROUND))).text(" … ");
        at = Math.max(at, text.indexOf(' ', start - AROUND) + 1);
        at = Math.min(at, start);
      }
      html.text(text.substring(at, start));
      boolean suspect = suspects.contains(figure.id());
      String kind = "kind-" + figure.kind().code();
      html.element("mark", text.substring(start, end), "class", suspect ? kind + " suspect" : kind);
      at = end;
    }
    int stop = text.length() - at <= AROUND ? text.length() : text.lastIndexOf(' ', at + AROUND);
    stop = Math.max(at, stop);
    html.text(text.substring(at, stop)).text(stop < text.length() ? " …" : "");
  }
}
