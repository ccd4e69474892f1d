package vn.solieu.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.solieu.check.Materiality;
import vn.solieu.check.Materiality.Threshold;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.NumberReader;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;
import vn.solieu.search.UnitWords;

/** The option by which the user says from which size on a residual matters. */
final class MaterialityOption {
  @Option(names = "--materiality", paramLabel = "SIZE", descriptionKey = "materiality")
  private List<String> sizes = new ArrayList<>();

  /** Throws UsageException where a size is none: a number as reports print it, and its unit. */
  Materiality materiality(RuleBook rules, Messages messages) {
    return new Materiality(sizes.stream().map(size -> threshold(size, rules, messages)).toList());
  }

  private static Threshold threshold(String typed, RuleBook rules, Messages messages) {
    String text = typed.strip();
    int end = 0;
    while (end < text.length() && "0123456789.,".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    Optional<BigDecimal> value =
        end == 0
            ? Optional.empty()
            : NumberReader.read(text.substring(0, end)).map(read -> read.likely().value());
    if (value.isEmpty()) {
      throw new UsageException(messages.text("audit.bad-materiality", typed));
    }
    String unit = text.substring(end).strip();
    if (unit.equals("%")) {
      return new Threshold(value.get(), Unit.PERCENT);
    }
    return UnitWords.parse(unit, rules.lexicon())
        .map(known -> new Threshold(value.get(), known))
        .orElseThrow(() -> new UsageException(messages.text("audit.bad-materiality", typed)));
  }
}
