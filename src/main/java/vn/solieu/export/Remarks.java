package vn.solieu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.solieu.check.CheckResult;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Source;
import vn.solieu.read.Line;
import vn.solieu.rules.Messages;

/**
 * The comments that a check makes on a report: one on its first line that says how far the checks
 * reached, and one beside each number that takes part in something to review.
 */
final class Remarks {
  private final Messages messages;
  private final MadeBy madeBy;
  private final FindingWords words;
  private final ReviewWords review;
  private final PlaceWords places;

  Remarks(Messages messages, MadeBy madeBy) {
    this.messages = messages;
    this.madeBy = madeBy;
    this.words = new FindingWords(messages);
    this.review = new ReviewWords(messages);
    this.places = new PlaceWords(messages);
  }

  /** In the order of the report; numbers that share a stretch share a comment. */
  List<Remark> of(Reading reading, CheckResult result) {
    Map<Stretch, List<String>> texts = new LinkedHashMap<>();
    Map<Stretch, String> quotes = new LinkedHashMap<>();
    for (ReviewItem item : ReviewItem.of(result.findings())) {
      Finding finding = item.finding();
      Set<String> reviewed =
          ReviewWords.reviewed(finding).stream().map(Figure::id).collect(Collectors.toSet());
      for (Figure figure : finding.figures().stream().distinct().toList()) {
        Stretch stretch = Stretch.of(figure.source());
        String place = places.of(reading.report(), figure);
        quotes.put(stretch, messages.text("audit.comment.elsewhere", figure.quote(), place));
        texts
            .computeIfAbsent(stretch, s -> new ArrayList<>())
            .addAll(reviewed.contains(figure.id()) ? told(item) : mentioned(item, reading));
      }
    }
    List<Remark> remarks = new ArrayList<>();
    coverage(reading, result).ifPresent(remarks::add);
    texts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Stretch.IN_ORDER))
        .forEach(
            entry -> {
              Stretch at = entry.getKey();
              String quote = quotes.get(at);
              remarks.add(new Remark(at.line, at.start, at.end, quote, entry.getValue()));
            });
    return remarks;
  }

  /** Two readings of one stretch are one number to a reader. */
  private record Stretch(int line, int start, int end) {
    static final Comparator<Stretch> IN_ORDER =
        Comparator.comparingInt(Stretch::line)
            .thenComparingInt(Stretch::start)
            .thenComparingInt(Stretch::end);

    static Stretch of(Source source) {
      return new Stretch(source.line(), source.start(), source.end());
    }
  }

  private Optional<Remark> coverage(Reading reading, CheckResult result) {
    for (Line line : reading.report().lines()) {
      if (!line.text().isBlank()) {
        List<String> said =
            List.of(
                review.coverage(result.coverage()),
                messages.text("page.coverage.note"),
                review.madeBy(madeBy));
        return Optional.of(new Remark(line.number(), 0, line.text().length(), "", said));
      }
    }
    return Optional.empty();
  }

  /** Beside a number to review: what was found, the numbers, what to do. */
  private List<String> told(ReviewItem item) {
    Finding finding = item.finding();
    List<String> said = new ArrayList<>();
    said.add(head(item));
    said.add(words.message(finding));
    add(said, review.sums(finding));
    add(said, named("check.suspect", review.quotes(finding.suspects())));
    said.add(review.request(finding));
    return said;
  }

  /** Beside another number of the sum: that it takes part, and where to look. */
  private List<String> mentioned(ReviewItem item, Reading reading) {
    Finding finding = item.finding();
    List<Figure> reviewed = ReviewWords.reviewed(finding);
    String where = places.of(reading.report(), reviewed.get(0));
    String sum = finding.formula().isEmpty() ? words.message(finding) : finding.formula();
    return List.of(
        head(item), messages.text("audit.comment.takes-part", sum, review.quotes(reviewed), where));
  }

  private String head(ReviewItem item) {
    Finding finding = item.finding();
    return "["
        + item.number()
        + "] "
        + words.severity(finding.severity())
        + ": "
        + words.check(finding.check());
  }

  private String named(String key, String text) {
    return text.isEmpty() ? "" : messages.text(key) + ": " + text;
  }

  private static void add(List<String> said, String text) {
    if (!text.isEmpty()) {
      said.add(text);
    }
  }
}
