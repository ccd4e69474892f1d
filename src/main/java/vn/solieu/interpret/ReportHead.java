package vn.solieu.interpret;

import java.time.LocalDate;
import java.util.List;
import vn.solieu.domain.Period;

/**
 * What a report says of itself; facts are null where it says nothing.
 *
 * @param title what people call it; its first line where it has none
 * @param organs what the letterhead says of the issuer, the organ above it included
 * @param national whether the issuer speaks for the whole country
 * @param dateline the place before the letterhead's date, or null
 * @param period that an unqualified figure speaks of
 */
public record ReportHead(
    Fact<String> title,
    Fact<String> docNumber,
    Fact<LocalDate> docDate,
    Fact<String> issuer,
    List<Fact<String>> organs,
    boolean national,
    Fact<String> dateline,
    Fact<Period> period,
    Fact<String> form) {
  public ReportHead {
    organs = List.copyOf(organs);
  }
}
