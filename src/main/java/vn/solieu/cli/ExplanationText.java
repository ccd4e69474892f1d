package vn.solieu.cli;

import java.io.PrintStream;
import java.util.Locale;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Period;
import vn.solieu.export.PeriodWords;
import vn.solieu.interpret.Explanation;
import vn.solieu.read.Line;
import vn.solieu.rules.Messages;
import vn.solieu.rules.PatternRule;

/** An explanation as a tree for eyes: each field, what set it, and what lost. */
final class ExplanationText {
  private static final int NAME_WIDTH = 14;
  private static final int VALUE_WIDTH = 40;
  private static final String INDENT = "  ";

  private final PrintStream out;
  private final Messages messages;
  private final PeriodWords periods;

  ExplanationText(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
    this.periods = new PeriodWords(messages);
  }

  /** What the report speaks of, or null; it stands above all lines. */
  void begin(Period period) {
    out.println(
        period == null
            ? messages.text("explain.no-report-period")
            : messages.text("explain.report-period", period(period.toString())));
  }

  /** A line's text and what there is to tell of it. */
  void write(Line line, Explanation explanation, Extraction linked) {
    out.println(line.text());
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
      explanation.silent().forEach(this::write);
    }
    if (explanation.isEmpty()) {
      out.println(messages.text("explain.no-number"));
    }
  }

  private void write(Explanation.Field field) {
    if (field.value().isEmpty() && field.rivals().isEmpty()) {
      return;
    }
    String said = field.name().equals("exhaustive") ? field.said() : quoted(field.said());
    String reason = messages.text("explain.reason." + code(field.reason()));
    out.println(
        INDENT
            + pad(messages.text("explain.field." + field.name()), NAME_WIDTH)
            + pad(words(field.name(), field.value()), VALUE_WIDTH)
            + reason
            + (said.isEmpty() ? "" : " " + said)
            + rule(field.rule()));
    for (Explanation.Rival rival : field.rivals()) {
      String value =
          rival.value().isEmpty()
              ? messages.text("explain.no-figure")
              : words(field.name(), rival.value());
      String why =
          messages.text(
              "explain.lost." + code(rival.why()),
              Integer.toString(rival.mine()),
              Integer.toString(rival.theirs()));
      out.println(
          INDENT
              + " ".repeat(NAME_WIDTH)
              + pad(messages.text("explain.rival", value), VALUE_WIDTH)
              + (rival.said().isEmpty() ? "" : quoted(rival.said()) + " \u2013 ")
              + why
              + rule(rival.rule()));
    }
  }

  /** A code with the words that people have for it. */
  private String words(String field, String value) {
    if (value.isEmpty()) {
      return "-";
    }
    return switch (field) {
      case "kind", "status", "qualifier" -> {
        String key = "page." + field + "." + value;
        String words = messages.has(key) ? messages.text(key) : value;
        yield words.equals(value) ? value : words + " (" + value + ")";
      }
      case "exhaustive" -> messages.text("explain.exhaustive." + value);
      case "period", "base" -> period(value);
      default -> value;
    };
  }

  /** A base may be a plan, whose words are its own. */
  private String period(String value) {
    try {
      return periods.of(Period.parse(value)) + " (" + value + ")";
    } catch (RuntimeException words) {
      return value;
    }
  }

  private void link(Explanation.Told told, Extraction linked) {
    for (Figure figure : linked.figures()) {
      if (figure.source().line() == told.source().line()
          && figure.source().start() == told.source().start()) {
        String id = figure.subject().indicatorId();
        out.println(
            INDENT
                + " ".repeat(NAME_WIDTH)
                + (id == null
                    ? messages.text("explain.unlinked")
                    : messages.text("explain.linked", id)));
        return;
      }
    }
  }

  private void write(Explanation.Silent silent) {
    // A date of an event belongs to a time, yet places no figure.
    boolean unplaced = silent.why() == Explanation.Why.TIME && silent.value().isEmpty();
    String key = unplaced ? "time-unplaced" : code(silent.why());
    String why = messages.text("explain.why." + key, silent.said(), silent.value());
    out.println(INDENT + pad(silent.printed(), NAME_WIDTH) + why + rule(silent.rule()));
    if (!silent.instead().isEmpty()) {
      out.println(
          INDENT + " ".repeat(NAME_WIDTH) + messages.text("explain.instead", silent.instead()));
    }
  }

  private static String quoted(String said) {
    return said.isEmpty() ? "" : "\u201c" + said + "\u201d";
  }

  private static String rule(PatternRule rule) {
    return rule == null ? "" : " \u2190 " + rule.id() + ": " + rule.says();
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text + "  " : text + " ".repeat(width - text.length());
  }
}
