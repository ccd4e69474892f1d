package vn.solieu.domain;

import java.util.List;
import java.util.Objects;

/** How figures of one report hang together, by their ids. */
public sealed interface Relation {
  /** Ids of all figures that it ties together, the total or level first. */
  List<String> members();

  /**
   * A total and its parts.
   *
   * @param exhaustive whether the report presents the parts as all of the total
   * @param cue id of the rule that saw it
   */
  record Breakdown(String total, List<String> parts, boolean exhaustive, String cue)
      implements Relation {
    public Breakdown {
      Objects.requireNonNull(total, "total");
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("a breakdown of " + total + " needs a part");
      }
    }

    @Override
    public List<String> members() {
      List<String> all = new java.util.ArrayList<>(parts);
      all.add(0, total);
      return all;
    }
  }

  /** Counts that the report sets equal: {@code 09 lượt = 09 người = 09 vụ việc}. */
  record Equality(List<String> members) implements Relation {
    public Equality {
      members = List.copyOf(members);
      if (members.size() < 2) {
        throw new IllegalArgumentException("an equality needs two members");
      }
    }
  }

  /**
   * Fractions that share one denominator because they divide the same whole; {@code whole} is its
   * figure's id or null.
   */
  record Siblings(String whole, List<String> fractions) implements Relation {
    public Siblings {
      fractions = List.copyOf(fractions);
      if (fractions.isEmpty()) {
        throw new IllegalArgumentException("siblings need a fraction");
      }
    }

    @Override
    public List<String> members() {
      List<String> all = new java.util.ArrayList<>(fractions);
      if (whole != null) {
        all.add(0, whole);
      }
      return all;
    }
  }

  /**
   * A row of a table that a form's own rule computes: {@code 3=2/1}.
   *
   * @param rule the rule, as {@link ColumnFormula#toString} spells it
   * @param columns labels of the columns that take part, the computed one first
   * @param members the row's figures in these columns
   */
  record Formula(String rule, List<String> columns, List<String> members) implements Relation {
    public Formula {
      Objects.requireNonNull(rule, "rule");
      columns = List.copyOf(columns);
      members = List.copyOf(members);
      if (columns.size() != members.size() || columns.size() < 2) {
        throw new IllegalArgumentException(
            rule + " has " + columns.size() + " columns and " + members.size() + " figures");
      }
    }
  }

  /**
   * A count and the list that the report lays out behind it: {@code 03 dự án: …; …; …}.
   *
   * @param count id of the figure that says how many there are
   * @param items how many the list names
   */
  record Listing(String count, int items) implements Relation {
    public Listing {
      Objects.requireNonNull(count, "count");
    }

    @Override
    public List<String> members() {
      return List.of(count);
    }
  }
}
