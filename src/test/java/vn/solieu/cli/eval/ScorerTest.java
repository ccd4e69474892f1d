package vn.solieu.cli.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.rules.RuleBook;

class ScorerTest {
  private static final String LINE = "Thu ngân sách đạt 5 tỷ đồng, đạt 83% KH; chi 15 tỷ đồng.";
  private static final String GOLD =
      """
      {"type":"document","id":"r"}
      {"type":"figure","id":"f1","line":1,"quote":"5 tỷ đồng","value":5,"unit":"tỷ đồng","kind":"level","indicator":"thu ngân sách","period":"2022-01/2022-10"}
      {"type":"figure","id":"f2","line":1,"quote":"83%","value":83,"unit":"%","kind":"plan-completion","indicator":"thu ngân sách","period":"2022-01/2022-10","base":"kế hoạch","of":"f1"}
      {"type":"group","total":"f1","parts":["f2"],"exhaustive":true}
      """;

  private static ReportScore score(Path folder, String... records) throws IOException {
    Files.writeString(folder.resolve("r.txt"), LINE + "\n");
    Files.writeString(folder.resolve("r.gold.jsonl"), GOLD);
    GoldReport gold = GoldReport.in(folder).get(0);
    List<GotFigure> got = GotFigure.all(Json.lines(String.join("\n", records), "got"));
    return new Scorer(RuleBook.builtIn().lexicon()).score(gold, got);
  }

  private static String record(String id, String quote, String rest) {
    int start = LINE.indexOf(quote);
    return "{\"id\":\"%s\",\"line\":1,\"start\":%d,\"end\":%d,\"quote\":\"%s\",%s}"
        .formatted(id, start, start + quote.length(), quote, rest);
  }

  @Test
  void countsWhatIsRightAtEachLevel(@TempDir Path folder) throws IOException {
    ReportScore score =
        score(
            folder,
            record(
                "a",
                "5 tỷ đồng",
                "\"value\":5,\"unit\":\"tỷ đồng\",\"kind\":\"level\",\"indicator\":\"tổng thu ngân"
                    + " sách\",\"period\":\"2022-01/2022-10-31\""),
            record(
                "b",
                "83%",
                "\"value\":83,\"unit\":\"%\",\"kind\":\"share\",\"indicator\":\"thu ngân"
                    + " sách\",\"of\":\"a\",\"partOf\":[\"a\"]"),
            record("c", "15 tỷ đồng", "\"value\":15,\"unit\":\"tỷ đồng\",\"kind\":\"level\""));
    assertEquals(
        "r: gold 2, got 3, F1 quantity 0.800, kind 0.400, period 0.400, indicator 0.400, full"
            + " 0.400",
        score.tally().line("r"));
    assertTrue(score.tally().table().contains("of         P 1.000  R 1.000  F1 1.000"));
    assertTrue(score.tally().table().contains("breakdown  P 1.000  R 1.000  F1 1.000"));
    assertTrue(score.mistakes(9).stream().anyMatch(line -> line.contains("spurious 15 tỷ đồng")));
  }

  @Test
  void neverTakesTheEndOfALongerNumberForAQuote(@TempDir Path folder) throws IOException {
    // "5 tỷ đồng" is found before "15 tỷ đồng", and not inside it.
    assertEquals(LINE.indexOf("5 tỷ đồng"), score(folder).report().figures().get(0).span().start());
  }
}
