package vn.solieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.solieu.check.AuditItem;
import vn.solieu.check.Residual;
import vn.solieu.check.Standing;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Problem;
import vn.solieu.domain.Severity;
import vn.solieu.rules.Messages;

/**
 * The findings of one run as one page that stands alone: how far the checks reached, then what asks
 * for a look by severity, each with its sentence, then what was explained.
 */
public final class CheckPage {
  private final Messages messages;
  private final PageFrame frame;
  private final List<CheckedReport> reports = new ArrayList<>();
  private final List<Shown> shown = new ArrayList<>();

  /** A finding with its report. */
  record Shown(CheckedReport report, AuditItem item) {}

  public CheckPage(Messages messages, MadeBy madeBy) {
    this.messages = messages;
    this.frame = new PageFrame(messages, madeBy);
  }

  /** Takes up a report and some of its findings. */
  public void add(CheckedReport report, List<AuditItem> items) {
    reports.add(report);
    items.forEach(item -> shown.add(new Shown(report, item)));
  }

  /** The page as HTML that is well-formed XML too. */
  public String html(List<Problem> problems) {
    String title =
        reports.size() == 1 ? reports.get(0).reading().title() : messages.text("audit.page-title");
    return frame.page(title, null, html -> write(html, problems));
  }

  private void write(Html html, List<Problem> problems) {
    Dossier dossier =
        new Dossier(
            reports.stream().map(CheckedReport::reading).toList(),
            reports.stream().flatMap(r -> r.items().stream()).map(AuditItem::finding).toList(),
            problems);
    OverviewPage.coverage(html, messages, dossier, reports.size() > 1);
    reports(html);
    OverviewPage.problems(html, messages, dossier);
    FindingCard card = new FindingCard(messages, reports.size() > 1);
    boolean any = false;
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      any |=
          section(
              html,
              card,
              severity.code(),
              messages.text("check.severity." + severity.code()),
              shown.stream()
                  .filter(s -> s.item().isMiss() && s.item().isOpen())
                  .filter(s -> s.item().finding().severity() == severity)
                  .sorted(LARGEST_FIRST)
                  .toList());
    }
    if (!any) {
      html.element("p", messages.text("page.findings.none"), "class", "none").newline();
    }
    section(html, card, "waived", messages.text("check.waiver"), in(Standing.WAIVED));
    for (Standing standing : List.of(Standing.MINOR, Standing.KNOWN)) {
      folded(html, card, messages.text("audit.standing." + standing.code()), in(standing));
    }
    List<Shown> quiet = shown.stream().filter(s -> !s.item().isMiss()).toList();
    if (!quiet.isEmpty()) {
      String count = Integer.toString(quiet.size());
      folded(html, card, messages.text("page.findings.rest", count), quiet);
    }
  }

  /** Within a severity what turns a claim round comes first, then the largest misses. */
  private static final Comparator<Shown> LARGEST_FIRST =
      Comparator.comparing((Shown s) -> Weight.of(s.item().finding())).reversed();

  private List<Shown> in(Standing standing) {
    return shown.stream()
        .filter(s -> s.item().isMiss() && s.item().standing() == standing)
        .toList();
  }

  /** What is said of each report on the terminal too: its coverage, and what isn't counted. */
  private void reports(Html html) {
    html.open("section", "id", "reports").open("ul", "class", "contents");
    for (CheckedReport report : reports) {
      html.open("li").text(CoverageWords.of(report, messages));
      CoverageWords.aside(report, messages).ifPresent(aside -> html.text(" ").text(aside));
      html.close();
    }
    html.close().close().newline();
  }

  private boolean section(Html html, FindingCard card, String id, String title, List<Shown> own) {
    if (own.isEmpty()) {
      return false;
    }
    html.open("section", "id", id).element("h2", title + " (" + own.size() + ")").newline();
    own.forEach(one -> card.write(html, one.report(), one.item()));
    html.close().newline();
    return true;
  }

  private void folded(Html html, FindingCard card, String title, List<Shown> own) {
    if (!own.isEmpty()) {
      html.open("details").element("summary", title + " (" + own.size() + ")").newline();
      own.forEach(one -> card.write(html, one.report(), one.item()));
      html.close().newline();
    }
  }

  /** How much a finding matters, for their order. */
  private record Weight(boolean flips, BigDecimal relative) implements Comparable<Weight> {
    static Weight of(Finding finding) {
      return Residual.of(finding)
          .map(r -> new Weight(r.flips(), r.relative() == null ? BigDecimal.ONE : r.relative()))
          .orElse(new Weight(false, BigDecimal.ZERO));
    }

    @Override
    public int compareTo(Weight other) {
      int order = Boolean.compare(flips, other.flips);
      return order != 0 ? order : relative.compareTo(other.relative);
    }
  }
}
