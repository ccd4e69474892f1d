package vn.solieu.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Base;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Subject;
import vn.solieu.domain.Unit;

/** A report as people read it: figures and groups from an annotation, nothing from our reader. */
record GoldReport(String name, Extraction extraction, List<Set<String>> problems) {
  static final Path FOLDER = Path.of("../shared/gold/dev");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "nghìn tỷ", new BigDecimal("1e12"),
          "tỷ", new BigDecimal("1e9"),
          "triệu", new BigDecimal("1e6"),
          "nghìn", new BigDecimal("1e3"));

  static List<GoldReport> all() throws IOException {
    return in(FOLDER);
  }

  /** The annotated reports of a folder. */
  static List<GoldReport> in(Path folder) throws IOException {
    Map<String, Unit> lexicon = new LinkedHashMap<>();
    for (String row : Files.readAllLines(Path.of("rules/lexicon/units.tsv"))) {
      String[] cells = row.split("\t");
      if (cells.length == 5 && !cells[0].equals("phrase")) {
        lexicon.put(
            cells[0],
            new Unit(cells[1], Dimension.parse(cells[2]), new BigDecimal(cells[3]), cells[4]));
      }
    }
    List<GoldReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.jsonl")).sorted().toList()) {
        reports.add(read(file, lexicon));
      }
    }
    return reports;
  }

  private static GoldReport read(Path file, Map<String, Unit> lexicon) throws IOException {
    List<Figure> figures = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    List<Set<String>> problems = new ArrayList<>();
    for (String row : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(row);
      switch (node.path("type").asText()) {
        case "figure" -> figures.add(figure(node, figures.size(), lexicon));
        case "group" -> {
          List<String> parts = texts(node.get("parts"));
          String total = node.get("total").asText();
          relations.add(
              new Relation.Breakdown(total, parts, node.get("exhaustive").asBoolean(), "gold"));
          List<String> fractions =
              figures.stream()
                  .filter(f -> parts.contains(f.id()) && f.kind() == Kind.RATIO)
                  .map(Figure::id)
                  .toList();
          if (!fractions.isEmpty()) {
            relations.add(new Relation.Siblings(total, fractions));
          }
        }
        case "finding" -> problems.add(Set.copyOf(texts(node.get("figures"))));
        default -> {}
      }
    }
    String name = file.getFileName().toString();
    return new GoldReport(name, new Extraction(name, "", figures, relations), problems);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static Figure figure(JsonNode node, int number, Map<String, Unit> lexicon) {
    String quote = node.get("quote").asText();
    List<PrintedNumber> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(quote);
    boolean negative = node.get("value").isNumber() && node.get("value").asDouble() < 0;
    while (matcher.find()) {
      String plain = matcher.group().replace(".", "").replace(',', '.');
      PrintedNumber read = PrintedNumber.of(plain);
      numbers.add(negative ? read.negate() : read);
    }
    Kind kind = Kind.parse(node.get("kind").asText());
    Amount amount = new Amount.Point(numbers.isEmpty() ? value(node) : numbers.get(0));
    if (kind == Kind.RATIO) {
      amount = new Amount.Fraction(numbers.get(0), numbers.get(1));
    } else if (node.get("value").isArray()) {
      amount = new Amount.Range(numbers.get(0), numbers.get(numbers.size() - 1));
    }
    String base = node.path("base").asText("");
    String period = node.path("period").asText("null");
    return new Figure(
        node.get("id").asText(),
        new Source.TextSpan(node.get("line").asInt(), 10 * number, 10 * number + 5, 0),
        "",
        quote,
        new Quantity(amount, unit(node.get("unit").asText(), lexicon)),
        kind,
        new Subject(node.get("indicator").asText(), null, node.path("place").asText(null)),
        period.equals("null") ? null : Period.parse(period),
        base.isEmpty() || base.equals("null") ? null : base(base, kind),
        Status.parse(node.path("status").asText("actual")),
        node.has("qualifier") ? Qualifier.parse(node.get("qualifier").asText()) : null,
        node.path("of").asText(null),
        1,
        List.of());
  }

  private static Base base(String text, Kind kind) {
    if (kind == Kind.SHARE) {
      return new Base.OfWhole(text);
    }
    try {
      return new Base.OfPeriod(Period.parse(text));
    } catch (IllegalArgumentException notAPeriod) {
      return new Base.OfPlan(text);
    }
  }

  private static PrintedNumber value(JsonNode node) {
    return new PrintedNumber(node.get("value").decimalValue());
  }

  private static Unit unit(String printed, Map<String, Unit> lexicon) {
    if (lexicon.containsKey(printed)) {
      return lexicon.get(printed);
    }
    for (String word : List.of("nghìn tỷ", "tỷ", "triệu", "nghìn")) {
      if (printed.startsWith(word + " ")) {
        Unit rest = unit(printed.substring(word.length() + 1), lexicon);
        BigDecimal factor = rest.factor().multiply(SCALES.get(word));
        return new Unit(printed, rest.dimension(), factor, rest.base());
      }
    }
    return printed.contains("/")
        ? new Unit(printed, Dimension.RATE, BigDecimal.ONE, printed)
        : Unit.counted(printed);
  }
}
