package vn.solieu.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail taken apart: what its reader sees first, and what hangs on it. */
final class Mail implements Container {
  private static final int HEADERS_MAX = 2_000;

  /** A text of the mail. */
  record Text(byte[] bytes, String declared, boolean html) {}

  private record Attachment(String name, byte[] bytes) {}

  /** Fields of which a mail has some, whoever wrote it. */
  private static final Set<String> FIELDS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "received",
          "message-id",
          "mime-version",
          "content-type",
          "return-path",
          "delivered-to");

  private static final int FIELDS_LEAST = 4;
  private static final int ENVELOPE_MOST = 2_000;

  /** The line that a mailbox puts before each of its mails. */
  private static final Pattern ENVELOPE = Pattern.compile("\\s*+From [^\\r\\n]*+\\r?\\n");

  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]*+):.*+|[ \\t].*+");

  private final int maxDepth;
  private final String subject;
  private final List<Text> texts = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();

  /** Throws IOException where it is no mail, LimitException where it is nested too deep. */
  Mail(byte[] bytes, Limits limits) throws IOException {
    maxDepth = limits.maxNesting() * 8;
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(HEADERS_MAX)
            .build());
    Message message = builder.parseMessage(fields(bytes));
    subject = message.getSubject() == null ? "" : message.getSubject().strip();
    part(message, 0);
    List<String> names = Container.safe(attachments.stream().map(Attachment::name).toList());
    for (int i = 0; i < names.size(); i++) {
      members.add(new Member(names.get(i), attachments.get(i).bytes().length));
    }
  }

  /**
   * Whether a text opens like a mail: with lines of fields only, enough of them those of mails.
   *
   * @param head the text's beginning, each byte as a character
   */
  static boolean opens(String head) {
    Set<String> known = new HashSet<>();
    for (String line : head.substring(envelopeEnd(head)).split("\\r?\\n", -1)) {
      Matcher field = FIELD.matcher(line);
      if (line.isEmpty() || !field.matches()) {
        return line.isEmpty() && known.size() >= FIELDS_LEAST;
      }
      String name = field.group(1) == null ? "" : field.group(1).toLowerCase(Locale.ROOT);
      if (FIELDS.contains(name)) {
        known.add(name);
      }
    }
    return known.size() >= FIELDS_LEAST;
  }

  private static int envelopeEnd(String head) {
    Matcher envelope = ENVELOPE.matcher(head);
    return envelope.lookingAt() ? envelope.end() : 0;
  }

  /** Without the mailbox's line, which is no field. */
  private static InputStream fields(byte[] bytes) {
    int length = Math.min(bytes.length, ENVELOPE_MOST);
    int from = envelopeEnd(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return new ByteArrayInputStream(bytes, from, bytes.length - from);
  }

  String subject() {
    return subject;
  }

  /** The texts before and between its attachments, in order. */
  List<Text> texts() {
    return texts;
  }

  @Override
  public boolean hasText() {
    return texts.stream().anyMatch(text -> text.bytes().length > 0);
  }

  @Override
  public List<Member> members() {
    return members;
  }

  @Override
  public byte[] bytes(int index, long max) throws IOException {
    byte[] bytes = attachments.get(index).bytes();
    if (bytes.length > max) {
      throw new LimitException(ReadProblem.TOO_LARGE, Sizes.say(max));
    }
    return bytes;
  }

  private void part(Entity part, int depth) throws IOException {
    if (depth > maxDepth) {
      throw new LimitException(ReadProblem.TOO_COMPLEX, "> " + maxDepth);
    }
    Body body = part.getBody();
    if (body instanceof Multipart parts) {
      boolean choice = "alternative".equals(parts.getSubType());
      List<Entity> read = choice ? best(parts.getBodyParts()) : parts.getBodyParts();
      for (Entity inner : read) {
        part(inner, depth + 1);
      }
    } else if (body instanceof Message message) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(message, out);
      String name = nameOf(part);
      attachments.add(new Attachment(name.isEmpty() ? "message.eml" : name, out.toByteArray()));
    } else if (body instanceof SingleBody single) {
      single(part, single);
    }
  }

  /** The last way of telling the same is the richest; one with a page in it before plain text. */
  private static List<Entity> best(List<Entity> ways) {
    for (int i = ways.size() - 1; i >= 0; i--) {
      String type = typeOf(ways.get(i));
      if (type.equals("text/html") || type.startsWith("multipart/")) {
        return List.of(ways.get(i));
      }
    }
    return ways.isEmpty() ? ways : List.of(ways.get(0));
  }

  private static String typeOf(Entity part) {
    return part.getMimeType() == null ? "" : part.getMimeType().toLowerCase(Locale.ROOT);
  }

  private void single(Entity part, SingleBody single) throws IOException {
    String type = typeOf(part);
    String name = nameOf(part);
    boolean hangs = "attachment".equalsIgnoreCase(part.getDispositionType());
    boolean html = type.equals("text/html");
    byte[] bytes;
    try (InputStream in = single.getInputStream()) {
      bytes = in.readAllBytes();
    }
    if (!hangs && name.isEmpty() && (html || type.equals("text/plain"))) {
      String declared =
          part.getHeader().getField("Content-Type") instanceof ContentTypeField field
              ? field.getCharset()
              : null;
      texts.add(new Text(bytes, declared == null ? "" : declared, html));
    } else if (!name.isEmpty()) {
      attachments.add(new Attachment(name, bytes));
    }
  }

  private static String nameOf(Entity part) {
    String name = part.getFilename();
    if (name == null && part.getHeader().getField("Content-Type") instanceof ContentTypeField f) {
      name = f.getParameter("name");
    }
    return name == null ? "" : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT).strip();
  }

  /** A text in the charset that it declares, or where that is unknown in the one it looks like. */
  static String decoded(Text text) {
    TextDecoder.Decoded guess = TextDecoder.decode(text.bytes());
    if (guess.assumed() == null) {
      return guess.text();
    }
    try {
      return new String(text.bytes(), Charset.forName(text.declared()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return guess.text();
    } catch (IllegalArgumentException none) {
      return guess.text();
    }
  }
}
