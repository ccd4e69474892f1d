package vn.solieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.rules.RuleException;

class WaiverFileTest {
  private static final String HEADER = "# header\n";

  private static Waiver waiver(String id, String reason, String... quotes) {
    List<String> printed = List.of(quotes);
    return new Waiver(
        id,
        "sum",
        "a.docx",
        printed,
        Fingerprint.ofWaiver(id, printed),
        reason,
        "Lò Thị Ví Dụ",
        LocalDate.of(2026, 3, 1));
  }

  private static WaiverFile parse(String text) {
    return WaiverFile.parse("w.yml", text);
  }

  @Test
  void aNewFileIsMadeWithItsHeader() {
    WaiverFile made = parse("").with(waiver("ab", "số \"làm tròn\"", "1 ha", "2 ha"), HEADER);
    assertEquals(
        """
        # header
        waivers:
          - id: ab
            check: sum
            report: "a.docx"
            quotes: ["1 ha", "2 ha"]
            fingerprint: %s
            reason: "số \\"làm tròn\\""
            by: "Lò Thị Ví Dụ"
            date: 2026-03-01
        """
            .formatted(Fingerprint.ofWaiver("ab", List.of("1 ha", "2 ha"))),
        made.text());
    assertEquals(made.waivers(), parse(made.text()).waivers());
  }

  @Test
  void otherEntriesAndCommentsStayAsTheyAre() {
    String text =
        """
        # ours
        waivers:
        # first
        - id: aa   # seen by two
          quotes: [ '1 ha' ]
          reason: >
            a long
            reason
          # still the first

        # second
        - {id: bb, fingerprint: ffff, reason: no}

        # the end
        """;
    WaiverFile both = parse(text).with(waiver("cc", "r", "3"), HEADER);
    assertEquals(List.of("aa", "bb", "cc"), both.waivers().stream().map(Waiver::id).toList());
    String[] parts = text.split("(?<=reason: no}\n)");
    assertTrue(both.text().startsWith(parts[0] + "- id: cc\n  check"), both.text());
    assertTrue(both.text().endsWith("date: 2026-03-01\n" + parts[1]), both.text());
    WaiverFile replaced = both.with(waiver("bb", "new", "4"), HEADER);
    assertEquals("new", replaced.waivers().get(1).reason());
    for (String comment : List.of("# ours", "# first", "# seen by two", "# second", "# the end")) {
      assertTrue(replaced.text().contains(comment), comment);
    }
    WaiverFile first = replaced.with(waiver("aa", "changed", "5"), HEADER);
    assertEquals("changed", first.waivers().get(0).reason());
    assertTrue(first.text().contains("# second"), first.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "waivers:",
        "waivers:\n",
        "waivers: []",
        "waivers: [] # none yet\n",
        "waivers: []\n# behind\n",
        "waivers: [{id: aa, fingerprint: ff, reason: r}]\n",
        "waivers:\n  [\n    {id: aa, fingerprint: ff, reason: r},\n    {id: bb, quotes: [x], reason: r}\n  ]\n",
        "# only a comment\n",
        "# only a comment",
        "\uFEFFwaivers:\r\n  - id: aa\r\n    fingerprint: ff\r\n    reason: r\r\n",
        "waivers:\n      -   id: aa\n          fingerprint: ff\n          reason: r",
        "waivers:\n  -\n    id: aa\n    fingerprint: ff\n    reason: |\n      two\n      lines\n\n",
        "waivers: # 😀\n  - id: aa\n    reason: 😀 mặt cười\n    fingerprint: ff # 😀\n"
      })
  void howeverTheFileIsLaidOut(String text) {
    WaiverFile old = parse(text);
    WaiverFile more = old.with(waiver("cc", "r", "3"), HEADER);
    assertEquals(old.waivers().size() + 1, more.waivers().size(), more.text());
    WaiverFile again = more.with(waiver("cc", "r2", "3"), HEADER);
    assertEquals(more.waivers().size(), again.waivers().size(), again.text());
    if (!old.waivers().isEmpty()) {
      WaiverFile other = again.with(waiver("aa", "r3", "3"), HEADER);
      assertEquals("r3", other.waivers().get(0).reason());
    }
    for (String comment : List.of("# only a comment", "# none yet", "# behind", "\uFEFF", "😀")) {
      assertEquals(text.contains(comment), again.text().contains(comment), again.text());
    }
  }

  @Test
  void anyReasonComesBack() {
    long seed = System.nanoTime();
    System.out.println("WaiverFileTest seed " + seed);
    Random random = new Random(seed);
    String signs = "a\"'\\:#{}[],&*!|>%@`-? \tđặ\u0301\n\r\u0085\u2028\u200B\uFEFF😀0";
    int[] points = signs.codePoints().toArray();
    WaiverFile file = parse("");
    for (int n = 0; n < 200; n++) {
      StringBuilder reason = new StringBuilder("r");
      for (int i = random.nextInt(12); i > 0; i--) {
        reason.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String typed =
          java.text.Normalizer.normalize(
              reason.append('r').toString(), java.text.Normalizer.Form.NFC);
      String id = Integer.toHexString(random.nextInt(30));
      file = file.with(waiver(id, typed, typed), HEADER);
      assertTrue(
          file.waivers().stream().anyMatch(w -> w.id().equals(id) && w.reason().equals(typed)));
    }
    assertTrue(file.waivers().size() > 10 && file.waivers().size() <= 30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "waivers: [|1: not YAML",
        "wavers: []|1: unknown field \"wavers\"; did you mean \"waivers\"?",
        "waivers:\n- id: a\n  reason: b|2: a waiver needs \"quotes\" or \"fingerprint\"",
        "waivers:\n- id: a\n  quotes: [x]|2: field \"reason\" is missing",
        "waivers:\n- id: a\n  quotes: [x]\n  reson: y|4: unknown field \"reson\"; did you mean",
        "waivers:\n- id: a\n  quotes: [x]\n  reason: y\n  date: 1/2/2026|5: not a date",
        "waivers:\n- id: a\n  quotes: [x]\n  fingerprint: 00\n  reason: y|4: the fingerprint isn't",
        "waivers:\n- id: \u0001|2: not YAML: the sign U+0001",
        "waivers: yes|1: expected a list",
        "just text|1: expected fields"
      })
  void complaintsNameFileAndLine(String given) {
    int bar = given.indexOf('|');
    RuleException wrong = assertThrows(RuleException.class, () -> parse(given.substring(0, bar)));
    assertTrue(
        wrong.getMessage().startsWith("w.yml:" + given.substring(bar + 1)), wrong.getMessage());
  }
}
