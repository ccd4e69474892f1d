package vn.solieu.interpret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.solieu.domain.Source;

/**
 * Ids of a report's figures: the first 16 hexadecimal digits of SHA-256 over content hash, line,
 * start and end.
 */
final class FigureIds {
  private static final int ID_BYTES = 8;

  /** Has taken in the content hash, which all ids begin with. */
  private final MessageDigest begun;

  FigureIds(String contentHash) {
    try {
      begun = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    begun.update(contentHash.getBytes(StandardCharsets.UTF_8));
  }

  String id(Source source) {
    String place = "\n" + source.line() + "\n" + source.start() + "\n" + source.end();
    try {
      MessageDigest digest = (MessageDigest) begun.clone();
      byte[] hash = digest.digest(place.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's SHA-256 can be copied", e);
    }
  }
}
