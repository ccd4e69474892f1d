package vn.solieu.interpret;

import java.util.List;
import vn.solieu.domain.Period;
import vn.solieu.domain.Source;
import vn.solieu.rules.PatternRule;

/**
 * Why the numbers of a line are what they were taken for.
 *
 * @param interpretation of the whole report
 * @param figures of the line, in order
 * @param silent its numbers that became no figure, in order
 */
public record Explanation(Interpretation interpretation, List<Told> figures, List<Silent> silent) {
  public Explanation {
    figures = List.copyOf(figures);
    silent = List.copyOf(silent);
  }

  /** What the report speaks of, or null. */
  public Period period() {
    return interpretation.period();
  }

  /** A figure, field by field. */
  public record Told(Source source, String quote, List<Field> fields) {}

  /**
   * @param name {@code kind}, {@code period}…
   * @param value empty where it has none
   * @param reason what set it
   * @param rule the pattern that did, or null
   * @param said the words that it rests on, or empty
   * @param rivals other patterns that would have set it, the strongest first
   */
  public record Field(
      String name,
      String value,
      Reason reason,
      PatternRule rule,
      String said,
      List<Rival> rivals) {}

  /** What can set a field. */
  public enum Reason {
    /** The digits and the unit behind them. */
    PRINTED,
    RULE,
    /** A unit that has a kind by itself. */
    UNIT,
    /** The figure before it in a list. */
    LIST,
    /** The head of its column, or its row's label. */
    TABLE,
    /** Words beside the figure. */
    BESIDE,
    /** The figure that it goes on speaking of. */
    BEFORE,
    /** The heading or item that it stands under. */
    ABOVE,
    /** The nearest time. */
    TIME,
    /** The last time since the year's beginning, under the same heading. */
    CARRIED,
    /** A plan is a year's. */
    PLAN_YEAR,
    SECTION,
    REPORT,
    /** The level that it qualifies. */
    LEVEL,
    /** A change of which nobody says against what. */
    USUAL,
    DEFAULT,
    NOTHING
  }

  /**
   * A pattern that lost.
   *
   * @param value what it would have said
   * @param why the first of priority, length and order that told them apart
   */
  public record Rival(PatternRule rule, String value, Loss why, int mine, int theirs) {}

  /** Why a rival lost. */
  public enum Loss {
    PRIORITY,
    LENGTH,
    ORDER
  }

  /**
   * A number that is no figure.
   *
   * @param rule the blocker or time that it belongs to, or null
   * @param said the words of that
   * @param value the period where it belongs to one, or empty
   */
  public record Silent(
      int start, int end, String printed, Why why, PatternRule rule, String said, String value) {}

  /** Why a number is no figure. */
  public enum Why {
    BLOCKED,
    TIME,
    /** It numbers its line. */
    MARKER,
    /** It is part of a name. */
    CODE,
    NO_UNIT,
    /** It stands in a table where no column or row says what it is. */
    NO_COLUMN
  }
}
