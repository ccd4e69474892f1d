package vn.solieu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a run at random moments and looks at what is left. */
class KilledWriterIT {
  private static final int KILLS = 20;
  private static final int REPORTS = 120;

  @TempDir Path temporary;

  /** Indexes a folder; killed from outside. */
  static final class Child {
    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[1]);
      IndexProgress saying =
          new IndexProgress() {
            @Override
            public void begin(int reports) {
              System.out.println("begun");
            }

            @Override
            public void step() {
              System.out.println("step");
            }
          };
      try (LibraryWriter writer = LibraryWriter.open(Path.of(arguments[0]), "0", "0")) {
        writer.index(TestSource.files(folder), List.of(folder), new TestSource(), saying);
      }
      System.out.println("ended");
    }
  }

  @Test
  void whatIsThereIsWholeAndTheNextRunFinishes() throws Exception {
    long seed = Long.getLong("solieu.seed", 20231010);
    Random random = new Random(seed);
    Path folder = Files.createDirectory(temporary.resolve("reports"));
    write(folder, random);
    Path library = temporary.resolve("library");
    List<Integer> left = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill == KILLS / 2) {
        change(folder, random);
      }
      kill(library, folder, random);
      left.add(assertWhole(library, "seed " + seed + ", kill " + kill));
    }
    System.out.println("whole reports after each kill: " + left);

    TestSource.index(library, folder, new TestSource());
    Path undisturbed = temporary.resolve("undisturbed");
    TestSource.index(undisturbed, folder, new TestSource());
    assertEquals(contents(undisturbed.resolve("figures")), contents(library.resolve("figures")));
    assertEquals(revisions(undisturbed), revisions(library));
    try (EmbeddedLibrary open = EmbeddedLibrary.open(library)) {
      assertEquals(List.of(), open.verify());
    }
  }

  /** Waits for some reports to be done, so that the moment means the same on every machine. */
  private static void kill(Path library, Path folder, Random random) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                library.toString(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var out = child.inputReader()) {
      int steps = random.nextInt(12);
      for (int k = 0; k <= steps; k++) {
        if (out.readLine() == null) {
          break;
        }
      }
      Thread.sleep(random.nextInt(40));
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  /** Opens the library, if there is one yet, and reads every report of it. */
  private static int assertWhole(Path library, String when) {
    if (!Files.exists(library.resolve("library.json"))) {
      return 0;
    }
    try (EmbeddedLibrary open = EmbeddedLibrary.open(library)) {
      assertEquals(List.of(), open.verify(), when);
      List<StoredReport> reports = open.reports().toList();
      assertEquals(open.infos().size(), reports.size(), when);
      assertTrue(
          reports.stream().allMatch(report -> report.extraction().figures().size() >= 3), when);
      return reports.size();
    }
  }

  private static void write(Path folder, Random random) throws IOException {
    for (int k = 0; k < REPORTS; k++) {
      Files.writeString(folder.resolve("report-" + k + ".txt"), text(random));
    }
  }

  /** Some files change, some move, some go. */
  private static void change(Path folder, Random random) throws IOException {
    for (int k = 0; k < REPORTS; k += 3) {
      Path file = folder.resolve("report-" + k + ".txt");
      switch (k % 4) {
        case 0 -> Files.writeString(file, text(random));
        case 1 -> Files.move(file, folder.resolve("moved-" + k + ".txt"));
        default -> Files.delete(file);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("BÁO CÁO\nTình hình kinh tế tháng 10 năm 2022\n");
    for (int n = 0; n < 60; n++) {
      text.append("Tổng mức bán lẻ hàng hóa tháng ").append(1 + random.nextInt(10));
      text.append(" ước đạt ").append(100 + random.nextInt(900)).append(" tỷ đồng, tăng ");
      text.append(1 + random.nextInt(20)).append(",5% so với cùng kỳ.\n");
    }
    return text.toString();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return contents;
  }

  private static Map<String, String> revisions(Path library) throws IOException {
    try (EmbeddedLibrary open = EmbeddedLibrary.open(library);
        DirectoryReader reader = open.openIndex()) {
      return new TreeMap<>(IndexFolder.revisions(reader));
    }
  }
}
