package vn.solieu.interpret;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.interpret.Explanation.Field;
import vn.solieu.interpret.Explanation.Reason;
import vn.solieu.read.Report;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/** Explains what a figure is a part of, or is made up of, and whether of all or some parts. */
final class BreakdownFields {
  private final Report report;

  BreakdownFields(Report report) {
    this.report = report;
  }

  List<Field> of(Draft draft, List<BreakdownReader.Parts> breakdowns) {
    List<Field> fields = new ArrayList<>();
    for (BreakdownReader.Parts one : breakdowns) {
      if (one.total() == draft) {
        String parts =
            one.parts().stream().map(part -> quote(part, draft)).collect(Collectors.joining(" + "));
        fields.add(opened("parts", parts, one));
        fields.add(whole(one));
      } else if (one.parts().contains(draft)) {
        fields.add(opened("part-of", quote(one.total(), draft), one));
        fields.add(whole(one));
      }
    }
    return fields;
  }

  /** The other figure's quote, with its line where that is another one. */
  private String quote(Draft draft, Draft seen) {
    int line = draft.source.line();
    String quote = report.line(line).text().substring(draft.source.start(), draft.source.end());
    return line == seen.source.line() ? quote : quote + " [" + line + "]";
  }

  /** What opened the list of parts. */
  private static Field opened(String name, String value, BreakdownReader.Parts breakdown) {
    Reason reason =
        switch (breakdown.cue()) {
          case "include" -> Reason.INCLUDE;
          case "consist" -> Reason.CONSIST;
          case "colon" -> Reason.COLON;
          case "bracket" -> Reason.BRACKET;
          case "split" -> Reason.SPLIT;
          default -> Reason.LISTED;
        };
    String said = "";
    if (reason == Reason.INCLUDE || reason == Reason.CONSIST) {
      said = word(breakdown, reason == Reason.INCLUDE ? Cue.INCLUDE : Cue.CONSIST);
    }
    return new Field(name, value, reason, null, said, List.of());
  }

  /** The last word with that cue between the total and its first part. */
  private static String word(BreakdownReader.Parts breakdown, Cue cue) {
    Draft first = breakdown.parts().get(0);
    Passage passage = first.passage;
    if (passage == null || breakdown.total().passage != passage) {
      return "";
    }
    for (int k = first.index - 1; k > breakdown.total().index; k--) {
      Item item = passage.item(k);
      if (item.is(cue)) {
        return passage.text().substring(item.start(), item.end());
      }
    }
    return "";
  }

  /** Whether the parts are all of it, and the sum that speaks for it. */
  private static Field whole(BreakdownReader.Parts one) {
    Reason reason;
    if (Closure.closes(one.total(), one.parts())) {
      reason = Reason.SUM;
    } else if (!one.exhaustive()) {
      reason = Reason.SOME;
    } else if (Closure.closesButForOneSlip(one.total(), one.parts())) {
      reason = Reason.SLIP;
    } else {
      reason = Closure.nearlyCloses(one.total(), one.parts()) ? Reason.NEAR : Reason.LABELS;
    }
    String value = one.exhaustive() ? "true" : "false";
    return new Field("exhaustive", value, reason, null, sum(one), List.of());
  }

  private static String sum(BreakdownReader.Parts one) {
    BigDecimal factor = one.total().quantity.unit().factor();
    String terms =
        one.parts().stream()
            .map(part -> number(part.quantity.baseValue(), factor))
            .collect(Collectors.joining(" + "));
    BigDecimal sum = Closure.sum(one.parts());
    return terms
        + (one.parts().size() > 1 ? " = " + number(sum, factor) : "")
        + (sum.compareTo(one.total().quantity.baseValue()) == 0
            ? ""
            : " \u2260 " + number(one.total().quantity.baseValue(), factor));
  }

  /** An amount in the total's unit, without zeros that nobody printed. */
  private static String number(BigDecimal base, BigDecimal factor) {
    return base.divide(factor, MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
  }
}
