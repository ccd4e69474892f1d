package vn.solieu.read;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The bytes of an RTF file as the library wants them: raw data left out, groups closed that a cut
 * left open, closing braces left out that close nothing.
 *
 * @param bytes with as many closing as opening braces, where it isn't nested beyond the limit
 * @param cut whether the file leaves groups open
 */
record RtfBytes(byte[] bytes, boolean cut) {
  private static final byte[] BIN = {'\\', 'b', 'i', 'n'};

  /** Mends what can be; a file with more open groups than allowed stays as it is. */
  static RtfBytes of(byte[] stored, int maxDepth) {
    byte[] plain = withoutData(stored);
    int open = depth(plain);
    if (open < 0) {
      return new RtfBytes(withoutLooseEnds(plain, -open), false);
    }
    if (open == 0 || open > maxDepth) {
      return new RtfBytes(plain, false);
    }
    // What stands before a cut is whole.
    byte[] closed = Arrays.copyOf(plain, plain.length + 1 + open);
    Arrays.fill(closed, plain.length, closed.length, (byte) '}');
    closed[plain.length] = ' ';
    return new RtfBytes(closed, true);
  }

  /** Without {@code \binN} and the N bytes behind it, which may hold anything. */
  private static byte[] withoutData(byte[] stored) {
    ByteArrayOutputStream plain = null;
    int from = 0;
    for (int at = 0; at < stored.length; at++) {
      if (stored[at] != '\\') {
        continue;
      }
      int end = dataEnd(stored, at);
      if (end < 0) {
        // What is escaped is no command.
        at++;
        continue;
      }
      if (plain == null) {
        plain = new ByteArrayOutputStream(stored.length);
      }
      plain.write(stored, from, at - from);
      // Words on both sides stay apart.
      plain.write(' ');
      from = end;
      at = end - 1;
    }
    if (plain == null) {
      return stored;
    }
    plain.write(stored, from, stored.length - from);
    return plain.toByteArray();
  }

  /** Where the data of the command ends that stands there, -1 where it is another command. */
  private static int dataEnd(byte[] stored, int at) {
    int end = at + BIN.length;
    if (end >= stored.length || !Arrays.equals(stored, at, end, BIN, 0, BIN.length)) {
      return -1;
    }
    long count = 0;
    int digits = 0;
    while (end < stored.length && stored[end] >= '0' && stored[end] <= '9' && digits < 10) {
      count = count * 10 + stored[end++] - '0';
      digits++;
    }
    if (digits == 0) {
      return -1;
    }
    if (end < stored.length && stored[end] == ' ') {
      end++;
    }
    return (int) Math.min(stored.length, end + count);
  }

  /** How many groups are left open at the end; below 0 where more are closed than opened. */
  private static int depth(byte[] bytes) {
    int open = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\\') {
        i++;
      } else if (bytes[i] == '{') {
        open++;
      } else if (bytes[i] == '}') {
        open--;
      }
    }
    return open;
  }

  /** A brace too many would end the document in its midst. */
  private static byte[] withoutLooseEnds(byte[] bytes, int loose) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
    int open = 0;
    int left = loose;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\\' && i + 1 < bytes.length) {
        kept.write(bytes[i++]);
      } else if (bytes[i] == '{') {
        open++;
      } else if (bytes[i] == '}') {
        if (open <= 1 && left > 0) {
          left--;
          continue;
        }
        open--;
      }
      kept.write(bytes[i]);
    }
    return kept.toByteArray();
  }
}
