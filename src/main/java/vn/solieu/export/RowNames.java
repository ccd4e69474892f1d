package vn.solieu.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.solieu.domain.ReportInfo;
import vn.solieu.rules.Messages;
import vn.solieu.rules.Spelling;
import vn.solieu.series.Series;
import vn.solieu.series.SeriesKey;

/**
 * Row labels: the indicator, its prices, its place where the reports speak of several, and who says
 * so where that isn't the only issuer of that place's reports.
 */
public final class RowNames {
  private final Messages messages;
  private final Names names;
  private final Set<String> homes = new HashSet<>();

  /** Who issued reports, by the place that these speak of. */
  private final Map<String, Set<String>> issuers = new HashMap<>();

  /** Issuers as printed, by the spelling that series know them in. */
  private final Map<String, String> printed = new HashMap<>();

  public RowNames(Messages messages, Iterable<ReportInfo> reports, Names names) {
    this.messages = messages;
    this.names = names;
    for (ReportInfo report : reports) {
      if (report.placeId() != null) {
        homes.add(report.placeId());
      }
      if (report.issuer() != null) {
        String issuer = Spelling.phrase(report.issuer());
        String place = Objects.requireNonNullElse(report.placeId(), "");
        issuers.computeIfAbsent(place, p -> new HashSet<>()).add(issuer);
        printed.putIfAbsent(issuer, report.issuer());
      }
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
    boolean usual = issuers.getOrDefault(key.place(), Set.of()).equals(Set.of(key.issuer()));
    if (!key.issuer().isEmpty() && printed.size() > 1 && !usual) {
      name.append(" [").append(printed.getOrDefault(key.issuer(), key.issuer())).append("]");
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
