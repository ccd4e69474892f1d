package vn.solieu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorEntryTest {
  private static Catalogue load(String entries) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("indicators/new.yaml", "theme: new\nsays: New\nindicators:\n" + entries);
    return Catalogue.of(files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "giấy đất",
        "quỹ “vì người nghèo",
        "quỹ \"a\\b\"",
        "a: b # c",
        "- x",
        "true",
        "123",
        "%",
        "{x}",
        "\u0000",
        "x\u0085y\u2028z",
        "trồng 🌳 mới",
        "\ud83c"
      })
  void loadsAsItIsWritten(String phrase) {
    IndicatorEntry entry = IndicatorEntry.propose(phrase, "count", Set.of());
    Catalogue catalogue = load(entry.yaml("12 \n- id: x", "translate\u2028me"));
    assertEquals(1, catalogue.all().size());
    assertEquals(phrase, catalogue.byId(entry.id()).name());
    assertEquals("flow", catalogue.byId(entry.id()).nature());
  }

  @Test
  void idsAreSlugsThatNobodyHas() {
    Set<String> taken = new HashSet<>(Set.of("giay-dat", "giay-dat-2"));
    assertEquals("giay-dat-3", IndicatorEntry.propose("giấy, đất", "count", taken).id());
    assertEquals("indicator", IndicatorEntry.propose("%", "count", taken).id());
    String id = IndicatorEntry.propose("độ dài ".repeat(30).strip(), "count", taken).id();
    assertTrue(id.length() <= 60 && id.endsWith("-dai-do"), id);
  }

  @Test
  void wordsAreFoundWithAndWithoutMarks() {
    Catalogue catalogue = Catalogue.builtIn();
    for (String words : List.of("bán lẻ", "ban le", "BAN LE", "retail", "retail-sales")) {
      assertTrue(
          catalogue.find(words).stream().limit(3).anyMatch(i -> i.id().equals("retail-sales")),
          words);
    }
    assertTrue(
        catalogue.find("bàn lẻ").stream().noneMatch(i -> i.id().equals("retail-sales")),
        "marks that are typed must agree");
    assertEquals(List.of(), catalogue.find("xyzt"));
  }
}
