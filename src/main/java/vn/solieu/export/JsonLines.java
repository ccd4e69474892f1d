package vn.solieu.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** JSON objects, one a line; the target stays open, for it may be the standard output. */
final class JsonLines implements Closeable {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator generator;

  JsonLines(Writer target) throws IOException {
    generator = FACTORY.createGenerator(target);
  }

  /** A writer in between turns a lone surrogate into a question mark, where Jackson throws. */
  JsonLines(OutputStream target) throws IOException {
    this(new OutputStreamWriter(target, StandardCharsets.UTF_8));
  }

  void write(Map<String, ?> record) throws IOException {
    writeValue(record);
    generator.writeRaw('\n');
  }

  private void writeValue(Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        generator.writeFieldName((String) entry.getKey());
        writeValue(entry.getValue());
      }
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      for (Object item : list) {
        writeValue(item);
      }
      generator.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(NumberWords.plain(number));
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else {
      generator.writeString((String) value);
    }
  }

  void flush() throws IOException {
    generator.flush();
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
