package vn.solieu.cli;

import java.io.PrintStream;
import java.util.Locale;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.interpret.Explanation;
import vn.solieu.read.Line;
import vn.solieu.rules.Messages;
import vn.solieu.rules.PatternRule;

/** An explanation as a tree for eyes. */
final class ExplanationText {
  private static final int NAME_WIDTH = 12;
  private static final int VALUE_WIDTH = 26;

  private final PrintStream out;
  private final Messages messages;

  ExplanationText(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
  }

  void write(Line line, Explanation explanation, Extraction linked) {
    out.println(line.text());
    out.println(
        explanation.period() == null
            ? messages.text("explain.no-report-period")
            : messages.text("explain.report-period", explanation.period().toString()));
    for (Explanation.Told told : explanation.figures()) {
      out.println();
      out.println(told.quote());
      for (Explanation.Field field : told.fields()) {
        write(field);
        if (field.name().equals("indicator")) {
          link(told, linked);
        }
      }
    }
    if (!explanation.silent().isEmpty()) {
      out.println();
      out.println(messages.text("explain.silent"));
      for (Explanation.Silent silent : explanation.silent()) {
        out.println("  " + pad(silent.printed(), NAME_WIDTH) + why(silent));
      }
    }
    if (explanation.figures().isEmpty() && explanation.silent().isEmpty()) {
      out.println(messages.text("explain.no-number"));
    }
  }

  private void write(Explanation.Field field) {
    if (field.value().isEmpty() && field.rivals().isEmpty()) {
      return;
    }
    String reason = messages.text("explain.reason." + code(field.reason()));
    String said = field.said().isEmpty() ? "" : " \u201c" + field.said() + "\u201d";
    out.println(
        "  "
            + pad(messages.text("explain.field." + field.name()), NAME_WIDTH)
            + pad(field.value(), VALUE_WIDTH)
            + reason
            + said
            + rule(field.rule()));
    for (Explanation.Rival rival : field.rivals()) {
      out.println(
          " ".repeat(NAME_WIDTH + 4)
              + messages.text(
                  "explain.lost." + code(rival.why()),
                  rival.value(),
                  rival.rule().id(),
                  rival.rule().says(),
                  Integer.toString(rival.mine()),
                  Integer.toString(rival.theirs())));
    }
  }

  private void link(Explanation.Told told, Extraction linked) {
    for (Figure figure : linked.figures()) {
      if (figure.source().line() == told.source().line()
          && figure.source().start() == told.source().start()) {
        String id = figure.subject().indicatorId();
        out.println(
            " ".repeat(NAME_WIDTH + 2)
                + (id == null
                    ? messages.text("explain.unlinked")
                    : messages.text("explain.linked", id)));
        return;
      }
    }
  }

  private String why(Explanation.Silent silent) {
    String text = messages.text("explain.why." + code(silent.why()), silent.said(), silent.value());
    return text + rule(silent.rule());
  }

  private static String rule(PatternRule rule) {
    return rule == null ? "" : " \u2190 " + rule.id() + ": " + rule.says();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text + "  " : text + " ".repeat(width - text.length());
  }
}
