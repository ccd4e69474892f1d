package vn.solieu.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;
import vn.solieu.domain.ReportInfo;
import vn.solieu.domain.ReportInfo.Evidence;
import vn.solieu.rules.Messages;

/** What is known of a report for eyes: a field a line, with where it was read. */
final class InfoTable {
  private static final int NAME_WIDTH = 14;
  private static final int QUOTE_MOST = 60;

  private final PrintStream out;
  private final Messages messages;

  InfoTable(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
  }

  void write(ReportInfo info) {
    Map<String, Evidence> evidence =
        info.evidence().stream().collect(Collectors.toMap(Evidence::field, one -> one));
    out.println(info.doc());
    field("title", info.title(), evidence);
    field("docNumber", info.docNumber(), evidence);
    field("docDate", info.docDate(), evidence);
    field("published", info.published(), evidence);
    field("issuer", info.issuer(), evidence);
    String place = info.placeId() == null ? null : info.placeName() + " [" + info.placeId() + "]";
    field("place", place, evidence);
    field("period", info.period(), evidence);
    field("form", info.form(), evidence);
  }

  private void field(String field, Object value, Map<String, Evidence> evidence) {
    String name = messages.text("cli.info-" + field);
    String shown = value == null ? messages.text("cli.info-unknown") : value.toString();
    Evidence one = evidence.get(field);
    String where = value == null || one == null ? "" : "  (" + where(one) + ")";
    out.println("  " + name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + shown + where);
  }

  private String where(Evidence one) {
    String quote =
        one.quote().length() > QUOTE_MOST
            ? one.quote().substring(0, QUOTE_MOST) + "\u2026"
            : one.quote();
    String origin = messages.text("cli.origin-" + one.origin(), Integer.toString(one.line()));
    return quote.isEmpty() ? origin : origin + ": " + quote;
  }
}
