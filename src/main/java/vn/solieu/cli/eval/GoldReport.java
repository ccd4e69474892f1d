package vn.solieu.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report with its annotation: {@code ID.txt} and {@code ID.gold.jsonl}.
 *
 * @param parts part and total of each breakdown
 * @param groups the breakdowns themselves
 */
public record GoldReport(
    String id,
    Path text,
    List<String> lines,
    List<GoldFigure> figures,
    Set<Link> parts,
    List<Group> groups) {

  /** A figure and another one that it belongs to. */
  record Link(String from, String to) {}

  /**
   * A breakdown, by ids of figures.
   *
   * @param exhaustive whether the parts are all of the total
   */
  record Group(String total, List<String> parts, boolean exhaustive) {}

  /** The annotated reports of a folder, in order of their names. */
  public static List<GoldReport> in(Path folder) throws IOException {
    List<GoldReport> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path text : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = text.getFileName().toString();
        String id = name.substring(0, name.length() - 4);
        Path gold = text.resolveSibling(id + ".gold.jsonl");
        if (Files.exists(gold)) {
          found.add(load(id, text, gold));
        }
      }
    }
    return found;
  }

  private static GoldReport load(String id, Path text, Path gold) throws IOException {
    return of(id, text, Files.readString(text), Json.lines(gold));
  }

  /** A report's text with the records of its annotation. */
  static GoldReport of(String id, Path text, String content, List<JsonNode> rows) {
    String lined = content.replace("\r\n", "\n").replace('\r', '\n');
    List<String> lines = List.of(Normalizer.normalize(lined, Normalizer.Form.NFC).split("\n", -1));
    Map<String, GoldFigure> figures = new LinkedHashMap<>();
    Set<Link> parts = new HashSet<>();
    List<Group> groups = new ArrayList<>();
    for (JsonNode row : rows) {
      String type = row.path("type").asText();
      if (type.equals("figure")) {
        GoldFigure figure = GoldFigure.of(row, locate(lines, row));
        figures.put(figure.id(), figure);
      } else if (type.equals("group")) {
        String total = row.path("total").asText();
        List<String> members = new ArrayList<>();
        row.path("parts").forEach(part -> members.add(part.asText()));
        members.forEach(part -> parts.add(new Link(part, total)));
        groups.add(new Group(total, members, row.path("exhaustive").asBoolean()));
      }
    }
    return new GoldReport(id, text, lines, List.copyOf(figures.values()), parts, groups);
  }

  /** Where a figure's quote is printed, or null where it isn't on its line. */
  private static Span locate(List<String> lines, JsonNode row) {
    int number = row.path("line").asInt();
    String line = lines.get(number - 1);
    String quote = Normalizer.normalize(row.path("quote").asText(), Normalizer.Form.NFC);
    int start = -1;
    for (int k = 0; k < row.path("nth").asInt(1); k++) {
      start = findNumber(line, quote, start + 1);
      if (start < 0) {
        return null;
      }
    }
    int before = line.codePointCount(0, start);
    return new Span(number, before, before + quote.codePointCount(0, quote.length()));
  }

  /** Never inside a longer number, so that 5 isn't found in 15 or 5,2. */
  private static int findNumber(String line, String quote, int from) {
    for (int at = line.indexOf(quote, from); at >= 0; at = line.indexOf(quote, at + 1)) {
      int end = at + quote.length();
      boolean inside = Character.isDigit(quote.charAt(0)) && numberGoesOn(line, at - 1, -1);
      boolean cut =
          Character.isDigit(quote.charAt(quote.length() - 1)) && numberGoesOn(line, end, 1);
      if (!inside && !cut) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a digit stands there, or a separator and then a digit. */
  private static boolean numberGoesOn(String line, int at, int step) {
    if (isDigit(line, at)) {
      return true;
    }
    boolean separator =
        at >= 0 && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ',');
    return separator && isDigit(line, at + step);
  }

  private static boolean isDigit(String line, int at) {
    return at >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
  }
}
