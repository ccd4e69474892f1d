package vn.solieu.export;

import java.util.List;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Severity;
import vn.solieu.rules.Messages;

/** A finding as a note: its severity, what it says, the sum behind it, and links to its figures. */
final class FindingNote {
  private final Messages messages;
  private final Dossier dossier;
  private final PageLinks links;
  private final FindingWords words;
  private final PlaceWords places;

  FindingNote(Messages messages, Dossier dossier, PageLinks links) {
    this.messages = messages;
    this.dossier = dossier;
    this.links = links;
    this.words = new FindingWords(messages);
    this.places = new PlaceWords(messages);
  }

  /** Writes it as seen from a report's page or, with null, from the index. */
  void write(Html html, Finding finding, Reading from) {
    String severity = finding.severity().code();
    html.open("article", "class", "finding " + severity, "id", links.anchor(finding));
    html.open("p", "class", "head");
    html.element("span", "[" + links.number(finding) + "]", "class", "number").text(" ");
    // A note that rests or informs says its verdict; the others say how much they matter.
    boolean quiet = finding.severity() == Severity.INFO;
    html.element(
        "strong",
        quiet ? words.verdict(finding.verdict()) : words.severity(finding.severity()),
        "class",
        "badge");
    html.text(" ").element("span", words.check(finding.check()), "class", "check").close();
    html.element("p", words.message(finding));
    sum(html, messages, finding);
    figures(html, "figures", finding.figures(), from);
    if (!finding.suspects().isEmpty()) {
      figures(html, "suspects", finding.suspects(), from);
    }
    html.close().newline();
  }

  /** Writes a line of a list that leads to the note on the same page. */
  void writeLink(Html html, Finding finding) {
    html.open("li", "class", finding.severity().code());
    html.element("a", "[" + links.number(finding) + "]", "href", "#" + links.anchor(finding));
    html.text(" ").element("strong", words.severity(finding.severity()), "class", "badge");
    html.text(" ").text(words.message(finding)).close();
  }

  /** The numbers of the sum that was done. */
  static void sum(Html html, Messages messages, Finding finding) {
    String[][] rows = {
      {"stated", finding.stated()},
      {"computed", finding.computed()},
      {"difference", finding.difference()},
      {"formula", finding.formula()}
    };
    boolean any = false;
    for (String[] row : rows) {
      if (!FindingWords.orEmpty(row[1]).isEmpty()) {
        if (!any) {
          html.open("dl", "class", "sum");
          any = true;
        }
        html.open("div").element("dt", messages.text("page.finding." + row[0]));
        html.element("dd", row[1]).close();
      }
    }
    if (any) {
      html.close();
    }
  }

  private void figures(Html html, String label, List<Figure> figures, Reading from) {
    html.open("p", "class", label);
    html.element("b", messages.text("page.finding." + label) + ":").text(" ");
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      html.text(i == 0 ? "" : "; ");
      String href = links.href(figure, from);
      if (href == null) {
        html.text(figure.quote());
      } else {
        html.element("a", figure.quote(), "href", href);
      }
      // Neighbours at one place share its name.
      String place = place(figure, from);
      boolean last = i + 1 == figures.size();
      if (last || !place(figures.get(i + 1), from).equals(place)) {
        html.text(" ").element("span", "(" + place + ")", "class", "place");
      }
    }
    html.close();
  }

  private String place(Figure figure, Reading from) {
    Reading reading = dossier.of(figure).orElse(null);
    if (reading == null) {
      return figure.section();
    }
    String place = places.of(reading.report(), figure);
    boolean sayReport = from == null ? dossier.readings().size() > 1 : !reading.equals(from);
    return sayReport ? reading.fileName() + ": " + place : place;
  }
}
