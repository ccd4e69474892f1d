package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user says of a report, by options or in {@code solieu.yml}, goes before its text. */
class OverridesTest {
  @TempDir Path folder;
  private Path report;

  @BeforeEach
  void write() throws IOException {
    report = folder.resolve("a.txt");
    Files.writeString(
        report,
        "UBND TỈNH HẢI DƯƠNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBÁO CÁO\n"
            + "Tình hình kinh tế - xã hội tháng 5 năm 2019\n"
            + "Tổng thu ngân sách trong tháng đạt 31 tỷ đồng.\n");
  }

  private String info(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "info";
    all[1] = report.toString();
    all[2] = "--format";
    all[3] = "jsonl";
    System.arraycopy(options, 0, all, 4, options.length);
    Run run = Run.of(all);
    assertEquals(Exit.DONE, run.status(), run.err());
    assertEquals(1, run.lines().size());
    return run.out();
  }

  private void sidecar(String text) throws IOException {
    Files.writeString(folder.resolve("solieu.yml"), text);
  }

  @Test
  void infoSaysEachFieldAndWhereItWasRead() {
    String json = info();
    assertTrue(json.startsWith("{\"doc\":\"" + report + "\",\"title\":\"Báo cáo tình hình"), json);
    assertTrue(json.contains("\"issuer\":\"UBND tỉnh Hải Dương\",\"place\":\"hai-duong\""), json);
    assertTrue(json.contains("\"period\":\"2019-05\",\"form\":\"report\",\"evidence\":{"), json);
    assertTrue(
        json.contains("\"period\":{\"origin\":\"text\",\"line\":4,\"quote\":\"tháng 5 năm 2019\"}"),
        json);
    assertFalse(json.contains("docDate"), json);
  }

  @Test
  void optionsGoBeforeTheText() {
    String json =
        info(
            "--place",
            "tp Đà Nẵng",
            "--issuer",
            "Cục Thống kê",
            "--period",
            "2019-06",
            "--published",
            "2019-07-01");
    assertTrue(json.contains("\"issuer\":\"Cục Thống kê\",\"place\":\"da-nang\""), json);
    assertTrue(json.contains("\"period\":\"2019-06\""), json);
    assertTrue(
        json.contains("\"published\":{\"origin\":\"option\",\"quote\":\"2019-07-01\""), json);
  }

  @Test
  void thePeriodSaidIsTheRootOfAllScopes() {
    Run run = Run.of("extract", report.toString(), "--format", "jsonl", "--period", "2018-11");
    assertTrue(run.out().contains("\"period\":\"2018-11\""), run.out());
    assertTrue(
        Run.of("extract", report.toString(), "--format", "jsonl", "--place", "lai-chau")
            .out()
            .contains("\"place\":\"lai-chau\""));
  }

  @Test
  void aSidecarSpeaksByFileNameAndALaterEntryGoesFirst() throws IOException {
    sidecar(
        "reports:\n"
            + "  - {files: \"*.txt\", place: lai-chau, period: 2019-01/2019-05}\n"
            + "  - {files: \"a.*\", place: \"tỉnh Hà Giang\", published: 2019-06-02}\n"
            + "  - {files: \"b.*\", period: 2001}\n");
    String json = info();
    assertTrue(json.contains("\"place\":\"ha-giang\",\"period\":\"2019-01/2019-05\""), json);
    assertTrue(
        json.contains(
            "\"published\":{\"origin\":\"sidecar\",\"line\":3,\"quote\":\"2019-06-02\",\"date\":"),
        json);
    assertTrue(info("--place", "son-la").contains("\"place\":\"son-la\""));
  }

  @Test
  void fileNamesMatchHoweverTheirMarksAreWritten() throws IOException {
    String name = Normalizer.normalize("báo cáo.txt", Normalizer.Form.NFD);
    report = Files.move(report, folder.resolve(name));
    sidecar("reports:\n  - {files: \"báo*\", period: 2018-02}\n");
    assertTrue(info().contains("\"period\":\"2018-02\""));
  }

  @Test
  void aReportOfAFolderHearsTheFoldersSidecar() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("2019"));
    Files.move(report, inner.resolve("a.txt"));
    sidecar("reports:\n  - {files: \"2019/*.txt\", title: Số liệu năm cũ, period: 2017-03}\n");
    String out = folder.resolve("out").toString();
    Run run = Run.of("report", folder.toString(), "--out", out);
    assertEquals(Exit.DONE, run.status(), run.err());
    assertTrue(Files.readString(Path.of(out, "figures.csv")).contains("2017-03"));
    assertTrue(Files.readString(Path.of(out, "index.html")).contains("Số liệu năm cũ"));
  }

  @Test
  void aPlaceThatIsNotKnownGetsASlugAndARemark() {
    Run run =
        Run.of(
            "info",
            report.toString(),
            "--format",
            "jsonl",
            "--place",
            "tp Vân Khê",
            "--lang",
            "en");
    assertEquals(Exit.DONE, run.status());
    assertTrue(run.out().contains("\"place\":\"thanh-pho-van-khe\""), run.out());
    assertTrue(run.err().contains("no place is known as \"tp Vân Khê\""), run.err());
    Run slip = Run.of("info", report.toString(), "--place", "lai-chao", "--lang", "en");
    assertTrue(slip.err().contains("did you mean \"lai-chau\"?"), slip.err());
  }

  @Test
  void slipsInTheSidecarNameFileLineAndTheNearestWord() throws IOException {
    assertWrong(
        "reports:\n  - {files: \"*\", plac: x}\n",
        "solieu.yml:2: unknown field \"plac\"; did you mean \"place\"?");
    assertWrong("reports:\n  - {place: x}\n", "solieu.yml:2: field \"files\" is missing");
    assertWrong("reports:\n  - files: \"*\"\n    period: 2019-13\n", "solieu.yml:3: not a period");
    assertWrong("reports:\n  - files: \"*\"\n    published: May\n", "solieu.yml:3: not a date");
    assertWrong("reports:\n  - files: \"[\"\n", "solieu.yml:2: not a file pattern");
  }

  private void assertWrong(String text, String complaint) throws IOException {
    sidecar(text);
    Run run = Run.of("info", report.toString());
    assertEquals(Exit.USAGE, run.status());
    assertTrue(run.err().contains(complaint), run.err());
  }

  @Test
  void optionsThatAreNoPeriodOrDateAreWrongUsage() {
    for (String[] wrong :
        new String[][] {
          {"--period", "10/2022"}, {"--period", ""}, {"--published", "2022-10"}, {"--place", " "}
        }) {
      assertEquals(Exit.USAGE, Run.of("check", report.toString(), wrong[0], wrong[1]).status());
    }
  }

  @Test
  void theTableIsForEyes() {
    Run run = Run.of("info", report.toString(), "--lang", "en");
    assertTrue(run.out().contains("Period        2019-05  (line 4: tháng 5 năm 2019)"), run.out());
    assertTrue(run.out().contains("Dated         -"), run.out());
    assertTrue(run.out().contains("tỉnh Hải Dương [hai-duong]"), run.out());
  }
}
