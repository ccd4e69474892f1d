package vn.solieu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryLockTest {
  @TempDir Path temporary;

  /** Holds the lock of a library until it is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws Exception {
      LibraryLock lock = LibraryLock.take(Path.of(arguments[0]));
      System.out.println("held " + lock);
      Thread.sleep(60_000);
    }
  }

  @Test
  void oneProcessHasOneWriter() throws IOException {
    Path library = temporary.resolve("library");
    try (LibraryWriter writer = LibraryWriter.open(library, "0", "0")) {
      LibraryException busy =
          assertThrows(LibraryException.class, () -> LibraryWriter.open(library, "0", "0"));
      assertEquals("locked", busy.code());
      assertEquals(library.resolve("library.lock").toString(), busy.details().get(0));
      assertEquals(Long.toString(ProcessHandle.current().pid()), busy.details().get(1));
    }
    LibraryWriter.open(library, "0", "0").close();
  }

  @Test
  void anotherProcessKeepsUsOutUntilItDies() throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                temporary.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = holder.inputReader()) {
      assertTrue(out.readLine().startsWith("held"));
      LibraryException busy =
          assertThrows(LibraryException.class, () -> LibraryWriter.open(temporary, "0", "0"));
      assertEquals("locked", busy.code());
      assertEquals(Long.toString(holder.pid()), busy.details().get(1));
    } finally {
      holder.destroyForcibly().waitFor();
    }
    LibraryWriter.open(temporary, "0", "0").close();
  }

  @Test
  void anotherProgramsFolderIsNotTaken() throws IOException {
    Files.createDirectory(temporary.resolve("figures"));
    Files.writeString(temporary.resolve("figures/theirs.jsonl"), "{}");
    LibraryException refused =
        assertThrows(LibraryException.class, () -> LibraryWriter.open(temporary, "0", "0"));
    assertEquals("not-a-library", refused.code());
    assertTrue(Files.exists(temporary.resolve("figures/theirs.jsonl")));
    assertFalse(Files.exists(temporary.resolve("library.lock")));
  }

  @Test
  void aLibraryOfALaterProgramIsLeftAlone() throws IOException {
    Files.writeString(
        temporary.resolve("library.json"),
        "{\"format\":99,\"program\":\"9.9\",\"rules\":\"x\",\"updating\":false}");
    LibraryException newer =
        assertThrows(LibraryException.class, () -> EmbeddedLibrary.open(temporary));
    assertEquals("newer", newer.code());
  }
}
