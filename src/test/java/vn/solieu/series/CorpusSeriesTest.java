package vn.solieu.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.solieu.domain.Period;
import vn.solieu.link.Extractor;
import vn.solieu.read.Limits;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Spelling;

/** The corpus' three months of retail sales, read by us and read by hand. */
class CorpusSeriesTest {
  private static final String RETAIL_SALES = "retail-sales";
  private static final RuleBook RULES = RuleBook.builtIn();

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  /** What the annotations say of each period; later reports overwrite earlier ones. */
  private static Map<Period, BigDecimal> gold(Measure measure) throws IOException {
    Map<Period, BigDecimal> values = new TreeMap<>();
    ObjectMapper json = new ObjectMapper();
    for (Path file : files(Path.of("corpus/gold"), ".gold.jsonl")) {
      for (String line : Files.readAllLines(file)) {
        JsonNode node = json.readTree(line);
        String phrase = Spelling.phrase(node.path("indicator").asText());
        boolean ours =
            RETAIL_SALES.equals(RULES.catalogue().phrases().get(phrase))
                && node.path("kind").asText().equals("level")
                && !node.path("status").asText().equals("plan");
        if (ours) {
          Period period = Period.parse(node.get("period").asText());
          boolean monthly = Frequency.of(period.end()) == Frequency.M;
          if (monthly && period.isCumulative() == (measure == Measure.CUMULATIVE)) {
            // "chính thức 371,4 tỷ đồng, báo cáo trước ước 369,8": an estimate replaces nothing.
            if (!node.path("status").asText().equals("estimate") || !values.containsKey(period)) {
              values.put(period, node.get("value").decimalValue());
            }
          }
        }
      }
    }
    return values;
  }

  @ParameterizedTest
  @EnumSource(names = {"LEVEL", "CUMULATIVE"})
  void equalTheGoldsNumbersForNineTenthsOfItsMonths(Measure measure) throws IOException {
    Extractor extractor = new Extractor(RULES, new ReportReader(Limits.DEFAULT));
    List<SeriesSource> sources = new ArrayList<>();
    List<Path> reports = new ArrayList<>(files(Path.of("corpus"), ".docx"));
    reports.addAll(files(Path.of("corpus"), ".pdf"));
    for (Path file : reports) {
      Extractor.Extracted read = extractor.extract(file, file.toString()).value().orElseThrow();
      sources.add(new SeriesSource(read.info(), read.extraction()));
    }
    List<Series> series =
        new SeriesBuilder(RULES.catalogue())
            .build(
                sources, new SeriesQuery(Set.of(RETAIL_SALES), null, measure, Frequency.M, null));
    assertEquals(1, series.size());
    Map<Period, BigDecimal> shown = new TreeMap<>();
    series.get(0).points().forEach((slot, point) -> shown.put(slot, point.shown().value()));
    Map<Period, BigDecimal> gold = gold(measure);
    shown.keySet().retainAll(gold.keySet());
    assertTrue(
        shown.size() * 10 >= gold.size() * 9, () -> gold.keySet() + " but only " + shown.keySet());
    gold.keySet().retainAll(shown.keySet());
    assertEquals(gold, shown);
  }
}
