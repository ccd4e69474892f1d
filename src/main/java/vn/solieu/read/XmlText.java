package vn.solieu.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a container as the text that it is, to be written back with something added and all
 * else as it was.
 *
 * @param text with the byte order mark where the part has one
 * @param charset that the bytes are in
 */
public record XmlText(String text, Charset charset) {
  public XmlText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
  }

  /** A part's text; empty where it wouldn't come back byte by byte. */
  public static Optional<XmlText> of(byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
    } else if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
    }
    XmlText text = new XmlText(new String(bytes, charset), charset);
    return Arrays.equals(text.bytes(), bytes) ? Optional.of(text) : Optional.empty();
  }

  public byte[] bytes() {
    return text.getBytes(charset);
  }

  /** The same with more elements at the end of its root; empty where it has no root. */
  public Optional<XmlText> withLast(String elements) {
    XmlOffsets offsets = XmlOffsets.of(text);
    if (offsets.count() == 0) {
      return Optional.empty();
    }
    int end = offsets.contentEnd(0);
    String changed;
    if (offsets.isEmpty(0)) {
      // <root/> becomes <root>…</root>.
      String open = text.substring(0, offsets.contentStart(0) - 2);
      String name = "</" + offsets.name(0) + ">";
      changed = open + ">" + elements + name + text.substring(offsets.contentStart(0));
    } else {
      changed = text.substring(0, end) + elements + text.substring(end);
    }
    return Optional.of(new XmlText(changed, charset));
  }
}
