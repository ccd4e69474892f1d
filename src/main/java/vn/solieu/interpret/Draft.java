package vn.solieu.interpret;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.solieu.domain.Base;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;

/** A figure while it is being read; each reader fills in its part. */
final class Draft {
  final Passage passage;
  final int index;
  final Item item;
  final Set<String> rules = new LinkedHashSet<>();

  /** Its place among the passage's drafts. */
  int order;

  Quantity quantity;
  Kind kind;
  Status status;

  /** Whether a statement said its status, and it wasn't taken over. */
  boolean ownStatus;

  Qualifier qualifier;
  String plan;
  PeriodExpression basePeriod;
  PeriodExpression ownPeriod;

  /** Where the times stand that a statement took for its base and its own, or -1. */
  int baseIndex = -1;

  int ownIndex = -1;
  Period period;

  /** What decided the period, and the time that was said where one was. */
  PeriodFrom periodFrom;

  PeriodExpression periodSaid;
  Period baseResolved;
  Base base;
  String phrase;

  /** What its table is about; empty in running text. */
  String topic = "";

  /** Whether it is a mean or yield, which parts don't add up to. */
  boolean average;

  /** Its row among the rows of a sheet, or null. */
  RowPlace row;

  /** The figure before that it goes on speaking of, or null. */
  Draft anchor;

  /** What its whole is about, handed on to the parts beside it; null where it is no part. */
  String wholeObject;

  /** Whether it is a rate that a purpose names: in force already, and no plan of the document's. */
  boolean inForce;

  /** Whether its phrase is the subject of the sentence before. */
  boolean toldBefore;

  /** Whether the phrase stood beside the figure, and wasn't taken over from another. */
  boolean ownPhrase;

  /** Whether its phrase stands right behind it: "tăng 7% số vụ". */
  boolean namedBehind;

  Draft of;
  Source source;
  String section = "";

  Draft(Passage passage, int index) {
    this.passage = passage;
    this.index = index;
    this.item = passage == null ? null : passage.item(index);
    this.quantity = item == null ? null : item.measured().quantity();
  }

  /**
   * What the head of its column says.
   *
   * @param own its kind, where the cell shows another than the head
   */
  void take(Column column, Kind own) {
    kind = own;
    period = column.period();
    plan = column.plan();
    if (plan != null) {
      base = new Base.OfPlan(plan);
    } else if (column.base() != null && own != Kind.LEVEL) {
      base = new Base.OfPeriod(column.base());
    }
  }

  /** What a figure's period was taken from. */
  enum PeriodFrom {
    STATEMENT,
    TIME,
    CARRIED,
    PLAN_YEAR,
    SECTION,
    REPORT
  }

  /** Whether it says something of a level, rather than being one. */
  boolean isDependent() {
    return kind != Kind.LEVEL && kind != Kind.RATIO && kind != Kind.RANK;
  }
}
