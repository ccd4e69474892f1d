package vn.solieu.interpret;

import java.util.List;
import vn.solieu.domain.Source;
import vn.solieu.rules.PatternRule;

/**
 * Why the numbers of a line are what they were taken for.
 *
 * @param figures of the line, in order
 * @param silent its numbers that became no figure, in order
 */
public record Explanation(List<Told> figures, List<Silent> silent) {
  public Explanation {
    figures = List.copyOf(figures);
    silent = List.copyOf(silent);
  }

  /** Whether the line has no number at all. */
  public boolean isEmpty() {
    return figures.isEmpty() && silent.isEmpty();
  }

  /** A figure, field by field. */
  public record Told(Source source, String quote, List<Field> fields) {}

  /**
   * @param name {@code kind}, {@code period}…
   * @param value empty where it has none
   * @param reason what set it
   * @param rule the pattern that did, or null
   * @param said the words that it rests on, or empty
   * @param rivals other readings that would have set it otherwise, the strongest first
   */
  public record Field(
      String name, String value, Reason reason, PatternRule rule, String said, List<Rival> rivals) {
    public Field {
      rivals = List.copyOf(rivals);
    }

    /** A field that no rule set. */
    static Field of(String name, String value, Reason reason) {
      return new Field(name, value, reason, null, "", List.of());
    }
  }

  /** What can set a field. */
  public enum Reason {
    /** The digits and the unit behind them. */
    PRINTED,
    /** The digits, negative because something falls. */
    FALLS,
    /** A noun behind the number that no list of units has. */
    NOUN,
    /** Another number of the list has its unit printed. */
    SHARED,
    RULE,
    /** A unit that has a kind by itself. */
    UNIT,
    /** The plus or minus before the number. */
    SIGN,
    /** The words of a ranking before the number. */
    RANK,
    /** The figure before it in a list. */
    LIST,
    /** A fraction before it, said again as a percentage. */
    FRACTION,
    /** An amount that reaches a percentage reaches its plan. */
    REACHES,
    /** The head of its column, or its row's label. */
    TABLE,
    /** Words beside the figure. */
    BESIDE,
    /** The figure that it goes on speaking of. */
    BEFORE,
    /** The heading or item that it stands under. */
    ABOVE,
    /** The sentence before speaks of it. */
    SENTENCE,
    /** The nearest time. */
    TIME,
    /** The last time since the year's beginning, under the same heading. */
    CARRIED,
    /** A plan is a year's. */
    PLAN_YEAR,
    /** What it is compared with: a change against the month before is a month's. */
    COMPARED,
    SECTION,
    /** The whole report sets a plan. */
    DOCUMENT,
    REPORT,
    /** The level that it qualifies. */
    LEVEL,
    /** The total that it is a part of. */
    TOTAL,
    /** A change of which nobody says against what. */
    USUAL,
    /** A word for "of which" between the total and its parts. */
    INCLUDE,
    /** A word for "consists of" between the total and its parts. */
    CONSIST,
    COLON,
    BRACKET,
    /** The parts are listed under the total's line. */
    LISTED,
    /** The thing has these two parts by its nature. */
    SPLIT,
    /** The parts add up to the total. */
    SUM,
    /** One slip of the pen would make them add up. */
    SLIP,
    /** They exceed the total by so little that a slip is likelier than another meaning. */
    NEAR,
    /** Each line of the list is a label and its amount. */
    LABELS,
    /** They don't add up, so some may be left out. */
    SOME,
    DEFAULT,
    NOTHING
  }

  /**
   * A reading that lost.
   *
   * @param rule the pattern behind it, or null where none is
   * @param value what it would have said; empty where it would have made no figure at all
   * @param said the words that it rests on, or empty
   * @param why the first of the things told apart by that speaks against it
   * @param mine its priority
   * @param theirs the priority of the winner
   */
  public record Rival(PatternRule rule, String value, String said, Loss why, int mine, int theirs) {
    /** A rival that no priority decided on. */
    static Rival of(PatternRule rule, String value, String said, Loss why) {
      return new Rival(rule, value, said, why, 0, 0);
    }
  }

  /** Why a rival lost. */
  public enum Loss {
    PRIORITY,
    /** It covers less of the text. */
    LENGTH,
    /** It stands later in the rules. */
    ORDER,
    /** It begins later in the text. */
    START,
    /** It says a field of another kind than the one that was decided. */
    KIND,
    /** A plan is named, and goes before a time to compare with. */
    PLAN,
    /** A sign or the words of a ranking say the kind by themselves. */
    FORM,
    /** Another time of the sentence. */
    FARTHER,
    /** The separator of thousands and the one of decimals go by Vietnamese habit. */
    SEPARATOR,
    /** Things that are counted have no decimals. */
    WHOLE,
    /** A name's number gives way where a known unit follows. */
    WEAK
  }

  /**
   * A number that is no figure.
   *
   * @param rule the blocker or time that it belongs to, or null
   * @param said the words of that, or those that stand where a unit should
   * @param value the period where it belongs to one, or empty
   * @param instead the quantity that it would have made without that rule, or empty
   */
  public record Silent(
      int start,
      int end,
      String printed,
      Why why,
      PatternRule rule,
      String said,
      String value,
      String instead) {}

  /** Why a number is no figure. */
  public enum Why {
    BLOCKED,
    TIME,
    /** It numbers its line. */
    MARKER,
    /** It is part of a name. */
    CODE,
    /** Its separators make no single number. */
    NO_NUMBER,
    /** Nothing stands after it in its clause. */
    NOTHING_AFTER,
    /** What stands after it is no unit. */
    NO_UNIT,
    /** A noun that no list has stands after a number that isn't printed like a count. */
    UNKNOWN_UNIT,
    /** What stands after it belongs to a time or name. */
    TAKEN,
    /** A place's name follows, so the number orders or names. */
    NAMED,
    /** It stands in a table's head. */
    TABLE_HEAD,
    /** It numbers a table's row. */
    ROW_NUMBER,
    /** It stands among the words of a table's cell. */
    CELL_WORDS,
    /** It stands in a table where no column or row says what it is. */
    NO_COLUMN
  }
}
