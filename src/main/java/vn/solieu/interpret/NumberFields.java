package vn.solieu.interpret;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Unit;
import vn.solieu.interpret.Explanation.Field;
import vn.solieu.interpret.Explanation.Loss;
import vn.solieu.interpret.Explanation.Reason;
import vn.solieu.interpret.Explanation.Rival;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Spelling;

/** Explains a figure's number and unit, and how else they might be read. */
final class NumberFields {
  private final RuleBook rules;
  private final Counterfactual counterfactual;

  NumberFields(RuleBook rules, Counterfactual counterfactual) {
    this.rules = rules;
    this.counterfactual = counterfactual;
  }

  Field value(Draft draft) {
    Amount amount = draft.quantity.amount();
    String separator = amount instanceof Amount.Fraction ? "/" : " \u2013 ";
    String value =
        amount.numbers().stream()
            .map(PrintedNumber::value)
            .map(java.math.BigDecimal::toPlainString)
            .collect(Collectors.joining(separator));
    if (draft.item == null) {
      return Field.of("value", value, Reason.PRINTED);
    }
    Mention.Measured measured = draft.item.measured();
    boolean falls =
        !(amount instanceof Amount.Fraction)
            && amount.first().value().signum() < 0
            && measured.quantity().amount().first().value().signum() > 0;
    List<Rival> rivals = Stream.concat(separator(draft), name(draft)).toList();
    return new Field("value", value, falls ? Reason.FALLS : Reason.PRINTED, null, "", rivals);
  }

  /** The other reading of separators that may group thousands or mark decimals. */
  private static Stream<Rival> separator(Draft draft) {
    Mention.Measured measured = draft.item.measured();
    PrintedNumber rival = measured.rival();
    if (rival == null) {
      return Stream.empty();
    }
    boolean count = measured.quantity().unit().isExactCount();
    String printed = draft.passage.text().substring(measured.quoteStart(), measured.quoteEnd());
    if (count && printed.indexOf(',') < 0) {
      // Nobody takes "2.175" households for two and a bit.
      return Stream.empty();
    }
    Loss why = count ? Loss.WHOLE : Loss.SEPARATOR;
    return Stream.of(Rival.of(null, rival.value().toPlainString(), "", why));
  }

  /** The name that the number would belong to, were there no unit behind it. */
  private Stream<Rival> name(Draft draft) {
    String text = draft.passage.text();
    int end = draft.item.measured().quoteStart();
    while (end < draft.item.measured().quoteEnd() && !isUnit(text.charAt(end))) {
      end++;
    }
    List<Item> items = counterfactual.items(text.substring(0, end).stripTrailing());
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    boolean named =
        last != null
            && last.end() > draft.item.measured().quoteStart()
            && last.mention() instanceof Mention.Blocked;
    return named
        ? rules.pattern(Counterfactual.ruleOf(last)).stream()
            .map(rule -> Rival.of(rule, "", text.substring(last.start(), last.end()), Loss.WEAK))
        : Stream.empty();
  }

  private static boolean isUnit(char c) {
    return !(c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-' || c == '+');
  }

  Field unit(Draft draft) {
    Unit unit = draft.quantity.unit();
    Reason reason = Reason.PRINTED;
    if (draft.item != null && draft.item.measured().form() == Mention.Form.SHARED_UNIT) {
      reason = Reason.SHARED;
    } else if (!isKnown(rules, unit)) {
      reason = Reason.NOUN;
    }
    return Field.of("unit", unit.symbol(), reason);
  }

  /** Whether a list has the unit, and it isn't just a noun that stood behind a number. */
  static boolean isKnown(RuleBook rules, Unit unit) {
    if (unit.dimension() != Dimension.COUNT || !unit.isExactCount()) {
      return true;
    }
    Collection<String> counted = rules.lexicon().counted();
    return Stream.of(unit.symbol().split(", "))
        .allMatch(
            noun ->
                counted.contains(noun)
                    || counted.contains(Spelling.phrase(noun))
                    || rules.lexicon().units().containsKey(noun));
  }
}
