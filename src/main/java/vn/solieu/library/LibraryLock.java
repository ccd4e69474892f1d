package vn.solieu.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write to a library. The system takes it back when the process ends, however it ends;
 * the lock file itself stays and means nothing.
 */
final class LibraryLock implements Closeable {
  private final FileChannel channel;

  private LibraryLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; throws LibraryException {@code locked} where another writer has it. */
  static LibraryLock take(Path library) throws IOException {
    Path file = library.resolve("library.lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (!tryLock(channel)) {
        throw new LibraryException("locked", file.toString(), holder(channel));
      }
      channel.truncate(0);
      long process = ProcessHandle.current().pid();
      channel.write(ByteBuffer.wrap(Long.toString(process).getBytes(StandardCharsets.US_ASCII)), 0);
      return new LibraryLock(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      // The byte at the very end, so that the holder's number stays readable where locks are
      // mandatory.
      FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException ownProcess) {
      return false;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer number = ByteBuffer.allocate(20);
    channel.read(number, 0);
    String digits = new String(number.array(), 0, number.position(), StandardCharsets.US_ASCII);
    return digits.matches("\\d+") ? digits : "?";
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
