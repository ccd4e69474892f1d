package vn.solieu.cli.eval;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reading JSON Lines with decimals as printed. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Json() {}

  /** The objects of a text, one a line; {@code file} names it in errors. */
  static List<JsonNode> lines(String text, String file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        try {
          rows.add(MAPPER.readTree(line));
        } catch (IOException broken) {
          throw new IOException(file + ":" + number + ": " + broken.getMessage(), broken);
        }
      }
    }
    return rows;
  }

  static List<JsonNode> lines(Path file) throws IOException {
    return lines(Files.readString(file), file.toString());
  }

  /** The text of a field, null where it has none. */
  static String text(JsonNode row, String name) {
    JsonNode value = row.path(name);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  /** A number or a list of them; null stands for what is none. */
  static List<BigDecimal> numbers(JsonNode value) {
    List<BigDecimal> numbers = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> numbers.add(one.isNumber() ? one.decimalValue() : null));
    } else {
      numbers.add(value.isNumber() ? value.decimalValue() : null);
    }
    return numbers;
  }

  /** A text or a list of them. */
  static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> texts.add(one.asText()));
    } else if (value.isTextual() && !value.asText().isEmpty()) {
      texts.add(value.asText());
    }
    return texts;
  }
}
