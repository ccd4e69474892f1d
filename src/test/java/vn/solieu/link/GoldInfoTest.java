package vn.solieu.link;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Period;
import vn.solieu.domain.ReportInfo;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** What is known of every annotated report against its document record. */
class GoldInfoTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("corpus/gold"), Path.of("../shared/gold/dev"));

  @TestFactory
  Stream<DynamicTest> everyReportSaysWhatItsRecordSays() throws IOException {
    Extractor extractor = new Extractor(RuleBook.builtIn(), new ReportReader());
    Stream<DynamicTest> tests = Stream.empty();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          List<Path> texts =
              files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
          tests =
              Stream.concat(
                  tests,
                  texts.stream()
                      .map(text -> dynamicTest(text.toString(), () -> check(extractor, text))));
        }
      }
    }
    return tests;
  }

  private static void check(Extractor extractor, Path text) throws IOException {
    Map<String, String> gold = record(text);
    ReportInfo info = extractor.info(text, text.toString(), Overrides.NONE).value().orElseThrow();
    assertAll(
        () -> assertEquals(folded(gold.get("title")), folded(info.title()), "title"),
        () ->
            assertTrue(
                Period.parse(gold.get("period")).covers(info.period()),
                () -> "period " + info.period() + ", not " + gold.get("period")),
        () -> assertEquals(folded(gold.get("place")), folded(info.placeName()), "place"),
        () -> assertEquals(folded(gold.get("issuer")), folded(info.issuer()), "issuer"),
        () -> {
          // A month alone is what an annotator inferred, not what the report says.
          String date = gold.get("date");
          if (date != null && date.length() == 10) {
            assertEquals(date, String.valueOf(info.docDate()), "date");
          }
        });
  }

  private static String folded(String text) {
    return String.valueOf(text).toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> record(Path text) throws IOException {
    Path file = Path.of(text.toString().replace(".txt", ".gold.jsonl"));
    Map<String, String> record = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(Files.readAllLines(file).get(0))) {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          record.put(json.currentName(), json.getText());
        }
      }
    }
    return record;
  }
}
