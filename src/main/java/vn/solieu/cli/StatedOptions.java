package vn.solieu.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Option;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Overrides.Said;
import vn.solieu.domain.Period;
import vn.solieu.rules.Messages;

/** Options by which the user says what a report speaks of. */
final class StatedOptions {
  @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "place")
  private String place;

  @Option(names = "--issuer", paramLabel = "NAME", descriptionKey = "issuer")
  private String issuer;

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
  private String period;

  @Option(names = "--published", paramLabel = "YYYY-MM-DD", descriptionKey = "published")
  private String published;

  /** What the options say; throws UsageException where one is no period, date or name. */
  Overrides overrides(Messages messages) {
    return new Overrides(
        null,
        said("--place", place, messages),
        said("--issuer", issuer, messages),
        period(period, messages),
        published(messages));
  }

  private static Said<String> said(String option, String value, Messages messages) {
    if (value != null && value.isBlank()) {
      throw new UsageException(messages.text("cli.empty-option", option));
    }
    return value == null ? null : new Said<>(value.strip(), "option", 0, value);
  }

  /** What {@code --period} says, null where it isn't given. */
  static Said<Period> period(String given, Messages messages) {
    try {
      return given == null ? null : new Said<>(Period.parse(given.strip()), "option", 0, given);
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      throw new UsageException(messages.text("cli.no-period", given));
    }
  }

  private Said<LocalDate> published(Messages messages) {
    try {
      return published == null
          ? null
          : new Said<>(LocalDate.parse(published.strip()), "option", 0, published);
    } catch (DateTimeParseException wrong) {
      throw new UsageException(messages.text("cli.no-date", published));
    }
  }
}
