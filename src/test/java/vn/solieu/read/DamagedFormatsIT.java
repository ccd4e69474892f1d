package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Damaged files of each format cost a problem, never an exception. */
class DamagedFormatsIT {
  private static final long SEED = 20221025;

  private static void damage(String name, byte[] whole, int rounds) {
    Random random = new Random(SEED);
    ReportReader reader = new ReportReader();
    for (int round = 0; round < rounds; round++) {
      byte[] changed = whole.clone();
      if (round % 10 == 0) {
        changed = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      }
      for (int i = 0; i < 5; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Parsed<Report> parsed = reader.read(changed, name, name);
      assertTrue(
          parsed.value().isPresent() || !parsed.problems().isEmpty(),
          "seed " + SEED + ", round " + round);
    }
  }

  @Test
  void docNeverThrows() throws IOException {
    Path file = Path.of("../shared/reports/lai-chau-city-2022-10.doc");
    Assumptions.assumeTrue(Files.exists(file), file + " isn't here");
    damage("a.doc", Files.readAllBytes(file), 60);
  }

  @Test
  void rtfNeverThrows() {
    String rtf =
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\trowd\\clvmgf\\cellx1000\\cellx2000\\pard\\intbl a\\cell"
            + " b\\cell\\row\\pard c{\\footnote d}{\\shp{\\*\\shpinst{\\shptxt e\\par}}}\\par"
            + "{\\field{\\*\\fldinst x}{\\fldrslt y}}\\u7841?\\par}";
    damage("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII), 1500);
  }

  @Test
  void htmlNeverThrows() {
    String html =
        "<html><body><table><tr><td rowspan=2>a<td colspan=3>b<tr><td>c</table><ol start=3><li>d"
            + "<a name=x href='#y'>1</a></ol><div><p><a name=y href='#x'>1</a> e</div></body></html>";
    damage("a.html", html.getBytes(StandardCharsets.US_ASCII), 1500);
  }

  @Test
  void mailsNeverThrow() {
    byte[] mail =
        MailTest.mail(
            MailTest.text("text/html", "<p>Thu"), MailTest.attached("filename=\"b.txt\"", "x"));
    damage("a.eml", mail, 1500);
  }
}
