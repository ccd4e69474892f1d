package vn.solieu.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a report as a whole, each fact with where it was read.
 *
 * @param doc the path as given
 * @param contentHash SHA-256 of the file's bytes, hexadecimal
 * @param title what people call it; its first line where it has none
 * @param docNumber its number as printed ({@code 553/BC-UBND}), or null
 * @param docDate its own date, or null
 * @param issuer who issued it, in one spelling whatever the letterhead's ({@code UBND thành phố
 *     …}), or null
 * @param placeId id of the place that it speaks of, or null
 * @param placeName that place's name for people, its kind before it, or null
 * @param period that an unqualified figure of it speaks of, or null where it names no year
 * @param form what kind of document it is ({@code report}, {@code resolution}, {@code plan}, {@code
 *     notice}, {@code workbook}…), or null
 * @param published the date of its vintage: the sidecar's or option's, else {@code docDate}, else
 *     the date that opens its file name; or null
 * @param evidence where each field was read
 */
public record ReportInfo(
    String doc,
    String contentHash,
    String title,
    String docNumber,
    LocalDate docDate,
    String issuer,
    String placeId,
    String placeName,
    Period period,
    String form,
    LocalDate published,
    List<Evidence> evidence) {
  public ReportInfo {
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(title, "title");
    evidence = List.copyOf(evidence);
  }

  /**
   * Where a field was read.
   *
   * @param field its name in {@code info}'s records ({@code period})
   * @param origin {@code text}, {@code option}, {@code sidecar}, {@code file-name} or {@code
   *     counted}
   * @param line 1-based line that says so, 0 where no line does
   * @param quote what that line or sidecar says, empty where it was counted
   */
  public record Evidence(String field, String origin, int line, String quote) {}
}
