package vn.solieu.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.solieu.domain.ReportInfo;
import vn.solieu.rules.Messages;
import vn.solieu.rules.Spelling;
import vn.solieu.series.Series;
import vn.solieu.series.SeriesKey;

/**
 * Row labels: the indicator, its prices, and its place and issuer where the reports' own don't say
 * them.
 */
public final class RowNames {
  private final Messages messages;
  private final Names names;
  private final Set<String> homes = new HashSet<>();
  private final Set<String> issuers = new HashSet<>();

  public RowNames(Messages messages, Iterable<ReportInfo> reports, Names names) {
    this.messages = messages;
    this.names = names;
    for (ReportInfo report : reports) {
      if (report.placeId() != null) {
        homes.add(report.placeId());
      }
      issuers.add(report.issuer() == null ? "" : Spelling.phrase(report.issuer()));
    }
  }

  /** The series' subject, its first letter a capital. */
  public String of(Series series) {
    SeriesKey key = series.key();
    StringBuilder name = new StringBuilder(indicator(series));
    if (key.linked() && !key.priceBase().isEmpty()) {
      String[] prices = key.priceBase().split("-", 2);
      String year = prices.length > 1 ? prices[1] : "";
      name.append(", ").append(messages.text("page.prices." + prices[0], year).strip());
    }
    boolean atHome = homes.size() == 1 && homes.contains(key.place());
    if (!key.place().isEmpty() && !atHome) {
      name.append(" (").append(names.ofPlace(key.place())).append(")");
    }
    if (!key.issuer().isEmpty() && issuers.size() > 1) {
      name.append(" [").append(key.issuer()).append("]");
    }
    return upperFirst(name.toString());
  }

  /** The indicator alone: the catalogue's name, else the report's words. */
  public String indicator(Series series) {
    return series.key().linked() ? names.ofIndicator(series.key().indicator()) : series.phrase();
  }

  static String upperFirst(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
