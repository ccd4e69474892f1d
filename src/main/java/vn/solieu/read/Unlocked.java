package vn.solieu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Takes the packed document out of an Office file that is locked with a password. */
final class Unlocked {
  private Unlocked() {}

  /**
   * The document's bytes; null where the password is wrong.
   *
   * @throws LimitException where it is larger than allowed
   * @throws IOException where the file is broken
   */
  static byte[] bytes(byte[] locked, String password, Limits limits) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(locked))) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
      if (!decryptor.verifyPassword(password)) {
        return null;
      }
      try (InputStream in = decryptor.getDataStream(files)) {
        int max = (int) Math.min(limits.maxBytes(), Integer.MAX_VALUE - 64L);
        byte[] bytes = in.readNBytes(max);
        if (bytes.length == max && in.read() >= 0) {
          throw new LimitException(ReadProblem.TOO_LARGE, Sizes.say(max));
        }
        return bytes;
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new IOException(e);
    }
  }
}
