package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.interpret.Explanation.Field;
import vn.solieu.interpret.Explanation.Reason;
import vn.solieu.interpret.Explanation.Rival;
import vn.solieu.interpret.Explanation.Told;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.rules.RuleBook;

/**
 * Tells why the figures of a line are what they are: reads the report as ever, then asks the rules
 * again for all that they had to say of the line, the readings that lost too.
 */
public final class Explainer {
  private final RuleBook rules;
  private final Interpreter interpreter;
  private final Counterfactual counterfactual;
  private final TimeFields times;
  private final NumberFields numbers;

  public Explainer(RuleBook rules) {
    this.rules = rules;
    this.interpreter = new Interpreter(rules);
    this.counterfactual = new Counterfactual(rules);
    this.times = new TimeFields(rules, counterfactual);
    this.numbers = new NumberFields(rules, counterfactual);
  }

  /** Reads a report once, to tell of any of its lines; the user may say some of it. */
  public Account read(Report report, Overrides overrides) {
    return new Account(report, interpreter.traced(report, overrides));
  }

  /** What there is to tell of one report. */
  public final class Account {
    private final Report report;
    private final Interpreter.Traced traced;
    private final Period period;
    private final StatementFields statements = new StatementFields(rules);
    private final BreakdownFields breakdowns;

    private Account(Report report, Interpreter.Traced traced) {
      this.report = report;
      this.traced = traced;
      this.period = traced.interpretation().period();
      this.breakdowns = new BreakdownFields(report);
    }

    /** All that the report says. */
    public Interpretation interpretation() {
      return traced.interpretation();
    }

    /**
     * Tells of one line.
     *
     * @param line 1-based
     */
    public Explanation of(int line) {
      List<Draft> drafts =
          traced.drafts().stream().filter(draft -> draft.source.line() == line).toList();
      List<Told> told = new ArrayList<>();
      for (Draft draft : drafts) {
        told.add(new Told(draft.source, quote(draft), fields(draft, drafts)));
      }
      told.sort(Comparator.comparingInt(one -> one.source().start()));
      return new Explanation(
          told, new SilentNumbers(rules, counterfactual).of(report, line, traced.drafts(), period));
    }

    private String quote(Draft draft) {
      Line line = report.line(draft.source.line());
      return line.text().substring(draft.source.start(), draft.source.end());
    }

    private List<Field> fields(Draft draft, List<Draft> all) {
      boolean cell = draft.passage == null;
      List<Field> fields = new ArrayList<>();
      fields.add(numbers.value(draft));
      fields.add(numbers.unit(draft));
      fields.add(cell ? Field.of("kind", draft.kind.code(), Reason.TABLE) : statements.kind(draft));
      fields.add(indicator(draft, all));
      fields.add(period(draft, all));
      fields.add(base(draft));
      fields.add(status(draft, all));
      if (draft.qualifier != null && !cell) {
        fields.add(statements.field(draft, "qualifier", draft.qualifier.code(), Reason.DEFAULT));
      }
      if (draft.of != null) {
        fields.add(Field.of("of", quote(draft.of), Reason.BEFORE));
      }
      fields.addAll(breakdowns.of(draft, traced.parts()));
      return fields;
    }

    private Field indicator(Draft draft, List<Draft> all) {
      String phrase = draft.phrase == null ? "" : draft.phrase;
      Reason reason;
      if (draft.passage == null) {
        reason = Reason.TABLE;
      } else if (draft.ownPhrase) {
        reason = Reason.BESIDE;
      } else if (draft.toldBefore) {
        reason = Reason.SENTENCE;
      } else {
        boolean before =
            all.stream()
                .takeWhile(other -> other != draft)
                .anyMatch(other -> phrase.equals(other.phrase));
        reason = phrase.isEmpty() ? Reason.NOTHING : before ? Reason.BEFORE : Reason.ABOVE;
      }
      return Field.of("indicator", phrase, reason);
    }

    private Field period(Draft draft, List<Draft> all) {
      String value = draft.period == null ? "" : draft.period.toString();
      if (draft.passage == null) {
        return Field.of("period", value, Reason.TABLE);
      }
      if (draft.periodFrom == Draft.PeriodFrom.STATEMENT) {
        return statements.field(draft, "period", value, Reason.TIME);
      }
      int index = draft.periodSaid == null ? -1 : TimeFields.find(draft.passage, draft.periodSaid);
      Function<PeriodExpression, Optional<Period>> meaning = time -> time.in(period);
      if (draft.periodFrom == Draft.PeriodFrom.TIME && index >= 0) {
        Field field = times.field("period", value, draft.passage, index, meaning);
        List<Rival> rivals = new ArrayList<>(field.rivals());
        rivals.addAll(times.others(draft, index, value, meaning));
        return new Field("period", value, Reason.TIME, field.rule(), field.said(), rivals);
      }
      return new Field(
          "period",
          value,
          value.isEmpty() ? Reason.NOTHING : taken(draft, all),
          null,
          "",
          times.others(draft, -1, value, meaning));
    }

    /** What a period that no time of its own sentence says was taken from. */
    private Reason taken(Draft draft, List<Draft> all) {
      if (draft.periodFrom == null) {
        return draft.basePeriod == null ? Reason.PLAN_YEAR : Reason.COMPARED;
      }
      return switch (draft.periodFrom) {
        case CARRIED -> carried(draft, all);
        case PLAN_YEAR -> Reason.PLAN_YEAR;
        case SECTION -> Reason.SECTION;
        case TIME, STATEMENT -> Reason.TIME;
        case REPORT -> Reason.REPORT;
      };
    }

    private static Reason carried(Draft draft, List<Draft> all) {
      if (draft.of != null && draft.period.equals(draft.of.period)) {
        return Reason.LEVEL;
      }
      for (Draft other : all) {
        if (other.passage == draft.passage
            && other.order < draft.order
            && draft.passage.sentence(other.index) == draft.passage.sentence(draft.index)
            && draft.period.equals(other.period)) {
          return Reason.BEFORE;
        }
      }
      return Reason.CARRIED;
    }

    private Field base(Draft draft) {
      String value = draft.base == null ? "" : draft.base.text();
      if (draft.passage == null || draft.base == null) {
        return Field.of("base", value, draft.base == null ? Reason.NOTHING : Reason.TABLE);
      }
      Optional<Field> ruled = statements.base(draft);
      if (ruled.isPresent()) {
        return ruled.get();
      }
      int index = draft.basePeriod == null ? -1 : TimeFields.find(draft.passage, draft.basePeriod);
      return index < 0
          ? Field.of("base", value, draft.basePeriod == null ? Reason.DOCUMENT : Reason.USUAL)
          : times.field(
              "base",
              value,
              draft.passage,
              index,
              time -> draft.period == null ? Optional.empty() : time.before(draft.period, period));
    }

    private Field status(Draft draft, List<Draft> all) {
      Status status = draft.status == null ? Status.ACTUAL : draft.status;
      if (draft.passage == null) {
        return Field.of("status", status.code(), Reason.TABLE);
      }
      Field field = statements.field(draft, "status", status.code(), Reason.DEFAULT);
      return field.rule() != null || status == Status.ACTUAL
          ? field
          : new Field("status", status.code(), inherited(draft, status, all), null, "", List.of());
    }

    /** Where a status comes from that no rule said. */
    private Reason inherited(Draft draft, Status status, List<Draft> all) {
      if (draft.of != null && draft.of.status == status) {
        return Reason.LEVEL;
      }
      boolean part =
          traced.parts().stream()
              .anyMatch(one -> one.parts().contains(draft) && one.total().status == status);
      if (part) {
        return Reason.TOTAL;
      }
      if (status == Status.PLAN && traced.planDocument() != null) {
        return Reason.DOCUMENT;
      }
      boolean before =
          all.stream()
              .anyMatch(
                  other ->
                      other.passage == draft.passage
                          && other.order == draft.order - 1
                          && other.status == status);
      return before && !draft.ownPhrase
          ? Reason.BEFORE
          : status == Status.PLAN ? Reason.SECTION : Reason.BESIDE;
    }
  }
}
