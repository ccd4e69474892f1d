package vn.solieu.cli;

import java.util.regex.Pattern;
import vn.solieu.rules.Catalogue;
import vn.solieu.rules.Messages;
import vn.solieu.rules.Spelling;
import vn.solieu.series.SeriesBuilder;

/** What {@code --indicator} means: a catalogue id, a catalogue phrase, or a phrase outside it. */
final class IndicatorOption {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  private IndicatorOption() {}

  /** The identity that series know; throws UsageException for an id that the catalogue hasn't. */
  static String resolve(String given, Catalogue catalogue, Messages messages) {
    if (catalogue.byId(given) != null) {
      return given;
    }
    boolean quoted = given.length() > 2 && given.startsWith("\"") && given.endsWith("\"");
    if (!quoted && ID.matcher(given).matches()) {
      throw new UsageException(messages.text("cli.unknown-indicator", given));
    }
    String phrase = quoted ? given.substring(1, given.length() - 1) : given;
    String id = catalogue.phrases().get(Spelling.phrase(phrase));
    return id != null ? id : SeriesBuilder.quoted(phrase);
  }
}
