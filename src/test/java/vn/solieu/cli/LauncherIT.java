package vn.solieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a small checkout of its own: the script, the built program, and a Maven that only
 * counts how often it is called.
 */
class LauncherIT {
  private static final Path REPORT = Path.of("corpus/van-khe-2023-10.docx").toAbsolutePath();

  @TempDir Path folder;
  private Path home;
  private Path builds;

  /** What a process said and how it ended. */
  private record Ended(int status, String out, String err) {}

  @BeforeEach
  void checkOut() throws IOException {
    home = Files.createDirectories(folder.resolve("nhà của tôi"));
    builds = folder.resolve("builds");
    Path launcher = Path.of("solieu").toAbsolutePath();
    Files.copy(launcher, home.resolve("solieu"), StandardCopyOption.COPY_ATTRIBUTES);
    for (String source : List.of("src/main/java/A.java", "rules/a.tsv", "pom.xml")) {
      write(source, "a");
    }
    Path target = Files.createDirectories(home.resolve("target"));
    Path built = Path.of("target").toAbsolutePath();
    Files.createSymbolicLink(target.resolve("solieu-0.1.0.jar"), built.resolve("solieu-0.1.0.jar"));
    Path maven = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
    Files.writeString(
        maven,
        String.join(
            "\n",
            "#!/bin/sh",
            "echo \"$@\" >>'" + builds + "'",
            "ln -sfn '" + built.resolve("lib") + "' '" + target.resolve("lib") + "'",
            "exit ${MVN_STATUS:-0}\n"));
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @AfterEach
  void unlink() throws IOException {
    Files.delete(home.resolve("target/solieu-0.1.0.jar"));
    Files.delete(home.resolve("target/lib"));
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private long builds() throws IOException {
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  private Ended run(Path from, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("solieu").toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(from.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().remove("LANG");
    builder.environment().remove("SOLIEU_LOCALE");
    builder.environment().merge("PATH", "", (old, none) -> folder.resolve("bin") + ":" + old);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the launcher didn't end");
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void vietnameseNamesAndTextsWorkInThePlainLocaleAndFromAnyFolder() throws Exception {
    Path reports = Files.createDirectories(folder.resolve("nơi khác"));
    Files.copy(REPORT, reports.resolve("báo cáo.docx"));
    Ended ended = run(reports, Map.of("LC_ALL", "C"), "extract", "báo cáo.docx");
    assertEquals(Exit.DONE, ended.status(), ended.err());
    assertTrue(ended.out().startsWith("báo cáo.docx: "), ended.out().lines().findFirst().get());
    assertTrue(ended.out().contains("tỷ đồng"));
    assertFalse(ended.out().contains("\ufffd") || ended.out().contains("?"), "letters got lost");
  }

  @Test
  void messagesFollowTheUsersLocaleAndDataStayOnTheirStream() throws Exception {
    Map<String, String> english = Map.of("LANG", "en_US.UTF-8");
    Ended ended =
        run(folder, english, "check", "--format", "jsonl", REPORT.toString(), "không.docx");
    assertEquals(Exit.UNREAD, ended.status());
    assertTrue(ended.err().contains("không.docx: there is no such file."), ended.err());
    assertTrue(ended.out().lines().allMatch(l -> l.startsWith("{") && l.endsWith("}")));
    Ended plain = run(folder, Map.of("LC_ALL", "C"), "check", "không.docx");
    assertTrue(plain.err().contains("không.docx: không tìm thấy tệp này."), plain.err());
  }

  @Test
  void itBuildsOnceAndAgainOnlyWhereASourceChanged() throws Exception {
    assertEquals(Exit.DONE, run(folder, Map.of(), "--version").status());
    assertEquals(1, builds());
    Ended second = run(folder, Map.of(), "--version");
    assertEquals("", second.err());
    assertEquals(1, builds());
    for (String source : List.of("src/main/java/A.java", "rules/a.tsv", "pom.xml")) {
      long before = builds();
      Path file = home.resolve(source);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));
      assertEquals(Exit.DONE, run(folder, Map.of(), "--version").status());
      assertEquals(before + 1, builds(), source);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }
    write("README.md", "no source");
    run(folder, Map.of(), "--version");
    assertEquals(4, builds());
  }

  @Test
  void aBuildThatFailsEndsWithFourAndIsTriedAgain() throws Exception {
    Ended ended = run(folder, Map.of("MVN_STATUS", "1"), "--version");
    assertEquals(Exit.INTERNAL, ended.status());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("build.log"), ended.err());
    assertEquals(Exit.DONE, run(folder, Map.of(), "--version").status());
    assertEquals(2, builds());
  }
}
