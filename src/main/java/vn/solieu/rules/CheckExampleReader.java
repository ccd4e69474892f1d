package vn.solieu.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Base;
import vn.solieu.domain.ColumnFormula;
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
import vn.solieu.domain.VietnameseNumber;

/**
 * Reads an example of a check: figures by id with their value, and how they hang together.
 *
 * <p>The example's {@code unit} serves all figures that have none of their own; every figure stands
 * on a line of its own unless it says otherwise.
 */
final class CheckExampleReader {
  private static final List<String> FIELDS =
      List.of(
          "says",
          "unit",
          "figures",
          "breakdown",
          "breakdowns",
          "equal",
          "siblings",
          "formulas",
          "listing",
          "suspects");
  private static final List<String> FIGURE =
      List.of(
          "id",
          "value",
          "unit",
          "phrase",
          "indicator",
          "place",
          "period",
          "kind",
          "status",
          "base",
          "whole",
          "qualifier",
          "of",
          "line",
          "cell",
          "rules",
          "confidence");
  private static final List<String> UNIT = List.of("symbol", "dimension", "factor", "base");

  private static final Pattern CELL = Pattern.compile("T([0-9]+)!R([0-9]+)C([0-9]+)");

  private CheckExampleReader() {}

  static CheckExample read(YamlNode node) {
    Map<String, YamlNode> fields = node.fields(FIELDS);
    Unit unit = fields.containsKey("unit") ? unit(fields.get("unit")) : Unit.NONE;
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (YamlNode item : node.require(fields, "figures").items()) {
      Figure figure = figure(item, unit, figures.size() + 1);
      if (figures.put(figure.id(), figure) != null) {
        throw item.error("figure \"" + figure.id() + "\" stands twice");
      }
    }
    Collection<String> known = figures.keySet();
    List<Relation> relations = new ArrayList<>();
    if (fields.containsKey("breakdown")) {
      relations.add(breakdown(fields.get("breakdown"), known));
    }
    if (fields.containsKey("breakdowns")) {
      fields.get("breakdowns").items().forEach(item -> relations.add(breakdown(item, known)));
    }
    if (fields.containsKey("equal")) {
      relations.add(new Relation.Equality(ids(fields.get("equal"), known)));
    }
    if (fields.containsKey("siblings")) {
      relations.add(siblings(fields.get("siblings"), known));
    }
    if (fields.containsKey("formulas")) {
      fields.get("formulas").items().forEach(item -> relations.add(formula(item, known)));
    }
    if (fields.containsKey("listing")) {
      relations.add(listing(fields.get("listing"), known));
    }
    return new CheckExample(
        node.require(fields, "says").text(),
        node.file() + ":" + node.line(),
        new Extraction("example", "", List.copyOf(figures.values()), relations),
        fields.containsKey("suspects") ? ids(fields.get("suspects"), known) : List.of());
  }

  private static Relation breakdown(YamlNode node, Collection<String> known) {
    Map<String, YamlNode> fields = node.fields(List.of("total", "parts", "exhaustive", "cue"));
    return new Relation.Breakdown(
        id(node.require(fields, "total"), known),
        ids(node.require(fields, "parts"), known),
        Boolean.parseBoolean(node.require(fields, "exhaustive").text()),
        optional(fields, "cue", YamlNode::text, "example"));
  }

  private static Relation siblings(YamlNode node, Collection<String> known) {
    Map<String, YamlNode> fields = node.fields(List.of("whole", "fractions"));
    return new Relation.Siblings(
        fields.containsKey("whole") ? id(fields.get("whole"), known) : null,
        ids(node.require(fields, "fractions"), known));
  }

  private static Relation listing(YamlNode node, Collection<String> known) {
    Map<String, YamlNode> fields = node.fields(List.of("count", "items"));
    return new Relation.Listing(
        id(node.require(fields, "count"), known),
        CheckRules.decimal(node.require(fields, "items")).intValueExact());
  }

  /** The rule's columns and the row's figures in the same order, the computed one first. */
  private static Relation formula(YamlNode node, Collection<String> known) {
    Map<String, YamlNode> fields = node.fields(List.of("rule", "columns", "figures"));
    YamlNode rule = node.require(fields, "rule");
    List<String> columns = node.require(fields, "columns").texts();
    ColumnFormula formula =
        ColumnFormula.parse(rule.text(), columns)
            .filter(one -> one.labels().equals(columns))
            .orElseThrow(() -> rule.error("\"" + rule.text() + "\" is no rule over " + columns));
    return new Relation.Formula(
        formula.toString(), columns, ids(node.require(fields, "figures"), known));
  }

  private static List<String> ids(YamlNode node, Collection<String> known) {
    return node.items().stream().map(item -> id(item, known)).toList();
  }

  private static String id(YamlNode node, Collection<String> known) {
    if (!known.contains(node.text())) {
      throw node.unknown("figure", node.text(), known);
    }
    return node.text();
  }

  private static Figure figure(YamlNode node, Unit common, int number) {
    Map<String, YamlNode> fields = node.fields(FIGURE);
    Unit unit = fields.containsKey("unit") ? unit(fields.get("unit")) : common;
    String id = node.require(fields, "id").text();
    Amount amount = amount(node.require(fields, "value"));
    Kind usual = amount instanceof Amount.Fraction ? Kind.RATIO : Kind.LEVEL;
    int line = optional(fields, "line", value -> CheckRules.decimal(value).intValueExact(), number);
    return new Figure(
        id,
        source(fields.get("cell"), line, number * 20),
        "",
        quote(amount, unit),
        new Quantity(amount, unit),
        optional(fields, "kind", value -> word(value, Kind::parse), usual),
        new Subject(
            optional(fields, "phrase", YamlNode::text, id),
            optional(fields, "indicator", YamlNode::text, null),
            optional(fields, "place", YamlNode::text, null)),
        optional(fields, "period", value -> word(value, Period::parse), null),
        base(fields),
        optional(fields, "status", value -> word(value, Status::parse), Status.ACTUAL),
        optional(fields, "qualifier", value -> word(value, Qualifier::parse), null),
        optional(fields, "of", YamlNode::text, null),
        optional(fields, "confidence", value -> CheckRules.decimal(value).doubleValue(), 1.0),
        optional(fields, "rules", YamlNode::texts, List.of()));
  }

  /** A cell such as {@code T1!R2C3}, or running text where {@code cell} is null. */
  private static Source source(YamlNode cell, int line, int start) {
    if (cell == null) {
      return new Source.TextSpan(line, start, start + 10, 0);
    }
    Matcher named = CELL.matcher(cell.text());
    if (!named.matches()) {
      throw cell.error("\"" + cell.text() + "\" is not a cell such as T1!R2C3");
    }
    int[] numbers =
        IntStream.rangeClosed(1, 3).map(k -> Integer.parseInt(named.group(k))).toArray();
    return new Source.TableCell(line, start, start + 10, 0, numbers[0], numbers[1], numbers[2]);
  }

  /** A base is a period where it can be read as one, else a plan; a whole has its own field. */
  private static Base base(Map<String, YamlNode> fields) {
    if (fields.containsKey("whole")) {
      return new Base.OfWhole(fields.get("whole").text());
    }
    String text = optional(fields, "base", YamlNode::text, null);
    if (text == null) {
      return null;
    }
    try {
      return new Base.OfPeriod(Period.parse(text));
    } catch (IllegalArgumentException notAPeriod) {
      return new Base.OfPlan(text);
    }
  }

  private static <T> T optional(
      Map<String, YamlNode> fields, String key, Function<YamlNode, T> reader, T otherwise) {
    return fields.containsKey(key) ? reader.apply(fields.get(key)) : otherwise;
  }

  private static <T> T word(YamlNode node, Function<String, T> parser) {
    try {
      return parser.apply(node.text());
    } catch (IllegalArgumentException broken) {
      throw node.error(broken.getMessage());
    }
  }

  private static Unit unit(YamlNode node) {
    if (node.isText()) {
      return node.text().equals("%") ? Unit.PERCENT : Unit.counted(node.text());
    }
    Map<String, YamlNode> fields = node.fields(UNIT);
    String symbol = node.require(fields, "symbol").text();
    Dimension dimension =
        word(node.require(fields, "dimension"), spelling -> Dimension.parse(spelling));
    return new Unit(
        symbol,
        dimension,
        optional(fields, "factor", CheckRules::decimal, BigDecimal.ONE),
        optional(fields, "base", YamlNode::text, symbol));
  }

  /** {@code 2384.1}, {@code 9/28} or {@code 5..7}. */
  private static Amount amount(YamlNode node) {
    List<PrintedNumber> numbers =
        Arrays.stream(node.text().split("/|\\.\\."))
            .map(part -> word(node, text -> PrintedNumber.of(part)))
            .toList();
    if (numbers.size() == 1) {
      return new Amount.Point(numbers.get(0));
    }
    return node.text().contains("/")
        ? new Amount.Fraction(numbers.get(0), numbers.get(1))
        : new Amount.Range(numbers.get(0), numbers.get(1));
  }

  private static String quote(Amount amount, Unit unit) {
    String separator = amount instanceof Amount.Fraction ? "/" : " - ";
    List<String> numbers =
        amount.numbers().stream().map(n -> VietnameseNumber.format(n.abs().value())).toList();
    return (String.join(separator, numbers) + " " + unit.symbol()).trim();
  }
}
