package vn.solieu.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Relation;
import vn.solieu.domain.ReportInfo;
import vn.solieu.read.Report;

/**
 * A stored report as bytes: JSON Lines, the report's record first, then one figure a line.
 *
 * <p>The record begins with the fields of {@link ReportHead}; its revision is the SHA-256 of all
 * bytes with zeros in its own place, so a damaged file shows.
 */
final class ReportFile {
  static final int FORMAT = 1;

  private static final String NO_REVISION = "0".repeat(64);
  private static final byte[] OPENING =
      ("{\"format\":" + FORMAT + ",\"revision\":\"").getBytes(StandardCharsets.US_ASCII);

  private ReportFile() {}

  /** The revision of bytes made by {@link #write}. */
  static String revision(byte[] bytes) {
    return new String(bytes, OPENING.length, NO_REVISION.length(), StandardCharsets.US_ASCII);
  }

  static byte[] write(StoredReport stored, String settings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    // A writer in between turns a lone surrogate into a question mark, where Jackson throws.
    try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        JsonGenerator out = StoredJson.MAPPER.createGenerator(writer)) {
      out.setRootValueSeparator(null);
      out.writeStartObject();
      out.writeNumberField("format", FORMAT);
      out.writeStringField("revision", NO_REVISION);
      out.writeStringField("settings", settings);
      out.writePOJOField("files", stored.files());
      out.writePOJOField("info", stored.info());
      out.writeNumberField("figures", stored.extraction().figures().size());
      out.writePOJOField("report", stored.report());
      out.writeFieldName("relations");
      // The element type must be known for each relation to say which one it is.
      StoredJson.MAPPER
          .writerFor(new TypeReference<List<Relation>>() {})
          .writeValue(out, stored.extraction().relations());
      out.writeEndObject();
      for (Figure figure : stored.extraction().figures()) {
        out.writeRaw('\n');
        StoredJson.MAPPER.writeValue(out, figure);
      }
      out.writeRaw('\n');
    }
    byte[] file = bytes.toByteArray();
    byte[] revision = digest(file).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(revision, 0, file, OPENING.length, revision.length);
    return file;
  }

  /** Reads as far as the head goes; throws StoredReportException where the file isn't one. */
  static ReportHead head(InputStream in) throws IOException {
    try (JsonParser parser = StoredJson.MAPPER.createParser(in)) {
      return new Fields(parser).head();
    }
  }

  /**
   * Reads and checks a whole file; throws StoredReportException where anything of it is missing or
   * wrong.
   */
  static StoredReport read(byte[] bytes) throws IOException {
    if (bytes.length < OPENING.length + NO_REVISION.length()
        || !Arrays.equals(OPENING, Arrays.copyOf(bytes, OPENING.length))) {
      throw new StoredReportException("not a stored report of format " + FORMAT);
    }
    String revision = revision(bytes);
    byte[] plain = bytes.clone();
    Arrays.fill(plain, OPENING.length, OPENING.length + NO_REVISION.length(), (byte) '0');
    if (!digest(plain).equals(revision)) {
      throw new StoredReportException("its bytes don't have the revision that it says");
    }
    try (JsonParser parser = StoredJson.MAPPER.createParser(bytes)) {
      Fields fields = new Fields(parser);
      ReportHead head = fields.head();
      Report report = fields.next("report", Report.class);
      List<Relation> relations = fields.relations();
      List<Figure> figures = new ArrayList<>(head.figures());
      ObjectReader reader = StoredJson.MAPPER.readerFor(Figure.class);
      while (parser.nextToken() != null) {
        figures.add(reader.readValue(parser));
      }
      return new StoredReport(
          head.info(),
          report,
          new Extraction(report.doc(), report.contentHash(), figures, relations),
          head.files());
    }
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The first record's fields in their one order. */
  private record Fields(JsonParser parser) {
    ReportHead head() throws IOException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new StoredReportException("not a stored report");
      }
      int format = next("format", Integer.class);
      if (format != FORMAT) {
        throw new StoredReportException("format " + format + " instead of " + FORMAT);
      }
      return new ReportHead(
          format,
          next("revision", String.class),
          next("settings", String.class),
          List.of(next("files", StoredFile[].class)),
          next("info", ReportInfo.class),
          next("figures", Integer.class));
    }

    <T> T next(String name, Class<T> type) throws IOException {
      find(name);
      return StoredJson.MAPPER.readValue(parser, type);
    }

    List<Relation> relations() throws IOException {
      find("relations");
      Relation[] relations = StoredJson.MAPPER.readValue(parser, Relation[].class);
      if (parser.nextToken() != JsonToken.END_OBJECT) {
        throw new StoredReportException("more than relations at the end of the record");
      }
      return List.of(relations);
    }

    private void find(String name) throws IOException {
      if (!name.equals(parser.nextFieldName())) {
        throw new StoredReportException("field " + name + " is missing");
      }
      parser.nextToken();
    }
  }
}
