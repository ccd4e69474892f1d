package vn.solieu.docs;

import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.check.Check;
import vn.solieu.check.Checker;
import vn.solieu.check.FindingText;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Severity;
import vn.solieu.rules.CheckExample;
import vn.solieu.rules.CheckRule;
import vn.solieu.rules.CheckRules;
import vn.solieu.rules.Messages;

/** A check's page, from its rule file and from what it says of its own examples. */
final class CheckPage {
  private static final Messages ENGLISH = Messages.in("en");
  private static final Messages VIETNAMESE = Messages.in("vi");

  private CheckPage() {}

  static String list(List<Check> checks) {
    Markdown page = new Markdown().line("# Checks").head("check", "says", "nói rằng", "formula");
    for (Check check : checks) {
      CheckRule rule = CheckRules.rule(check.id());
      page.row(
          "[" + rule.id() + "](" + rule.id() + ".md)",
          rule.says().get("en"),
          rule.says().get("vi"),
          "`" + rule.formula() + "`");
    }
    return page.toString();
  }

  static String text(Check check) {
    CheckRule rule = CheckRules.rule(check.id());
    Markdown page = new Markdown().line("# " + rule.id());
    page.block(rule.says().get("en")).block(rule.says().get("vi"));
    page.code(rule.formula());
    page.block("Severity where it is broken: " + severity(rule.severity()) + ".");
    page.block("## Speaks up").line("");
    rule.fires().forEach(example -> example(page, check, example));
    page.block("## Stays silent").line("");
    rule.silent().forEach(example -> example(page, check, example));
    return page.toString().replaceAll("\n{3,}", "\n\n");
  }

  private static String severity(Severity severity) {
    return "`"
        + severity.code()
        + "` ("
        + VIETNAMESE.text("check.severity." + severity.code())
        + ")";
  }

  private static void example(Markdown page, Check check, CheckExample example) {
    Extraction report = example.report();
    page.block("### " + example.says());
    page.head("figure", "printed");
    report.figures().forEach(figure -> page.row(figure.id(), figure.quote()));
    page.line("");
    report.relations().forEach(relation -> page.line("- " + relation(relation)));
    // The check's own findings only: other checks have pages of their own.
    for (Finding finding : new Checker(List.of(check)).run(report).atLeast(Severity.WARNING)) {
      page.block("> " + FindingText.of(finding, ENGLISH));
      page.line(">").line("> " + FindingText.of(finding, VIETNAMESE));
      page.line(">").line("> " + VIETNAMESE.text("check.suspect") + ": " + suspects(finding));
    }
  }

  private static String suspects(Finding finding) {
    return finding.suspects().stream().map(Figure::quote).collect(Collectors.joining(" · "));
  }

  private static String relation(Relation relation) {
    if (relation instanceof Relation.Breakdown breakdown) {
      String how = breakdown.exhaustive() ? " is all of " : " is part of ";
      return String.join(" + ", breakdown.parts()) + how + breakdown.total();
    }
    if (relation instanceof Relation.Formula formula) {
      return formula.rule() + " over " + String.join(", ", formula.members());
    }
    if (relation instanceof Relation.Listing listing) {
      return "the list behind " + listing.count() + " names " + listing.items();
    }
    return relation instanceof Relation.Equality
        ? "set equal: " + String.join(" = ", relation.members())
        : "fractions of one whole: " + String.join(", ", relation.members());
  }
}
