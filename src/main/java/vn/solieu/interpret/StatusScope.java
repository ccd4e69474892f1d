package vn.solieu.interpret;

import java.util.List;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/**
 * Says how settled each figure is: what its own words say, else what it says something of, else
 * what the sentence said before it, else what the heading says.
 */
final class StatusScope {
  private static final int OPENING_ITEMS_MOST = 3;

  private final Period report;

  StatusScope(Period report) {
    this.report = report;
  }

  /** Sets the status of all drafts of a passage. */
  void resolve(Passage passage, List<Draft> drafts, Status section) {
    for (Draft draft : drafts) {
      draft.ownStatus = draft.status != null;
      if (draft.status == null) {
        draft.status = inherited(passage, draft, drafts, section);
      }
      boolean ahead =
          draft.status == Status.ACTUAL
              && !draft.ownStatus
              && report != null
              && draft.period != null
              && draft.period.firstDay().isAfter(report.lastDay());
      if (ahead) {
        draft.status = Status.PLAN;
      }
    }
  }

  /** The parts of an estimate are estimates, unless they say otherwise, and so is what they say. */
  static void spread(BreakdownReader.Parts breakdown, List<Draft> drafts) {
    Status status = breakdown.total().status;
    if (!spreads(status)) {
      return;
    }
    for (Draft part : breakdown.parts()) {
      settle(part, status);
      for (Draft draft : drafts) {
        if (draft.of == part) {
          settle(draft, status);
        }
      }
    }
  }

  private static void settle(Draft draft, Status status) {
    if (draft.status == Status.ACTUAL && !draft.ownStatus) {
      draft.status = status;
    }
  }

  private static boolean spreads(Status status) {
    return status == Status.ESTIMATE || status == Status.PRELIMINARY;
  }

  private Status inherited(Passage passage, Draft draft, List<Draft> drafts, Status section) {
    if (draft.ownPeriod != null) {
      // What something is compared with is settled.
      return Status.ACTUAL;
    }
    Draft of = PeriodScope.measured(draft, drafts);
    if (of != null && of.status != null) {
      return of.status;
    }
    Status said = said(passage, draft);
    if (said != null) {
      return said;
    }
    Draft before = before(drafts, draft);
    return before != null && goesOn(passage, before, draft) ? before.status : section;
  }

  /** What a word at the head of the sentence, or in the figure's own clause, says. */
  private static Status said(Passage passage, Draft draft) {
    int sentence = passage.sentence(draft.index);
    int group = passage.group(draft.index);
    Status found = null;
    for (int k = draft.index - 1; k >= 0 && passage.sentence(k) == sentence; k--) {
      Item item = passage.item(k);
      if (passage.group(k) != group) {
        continue;
      }
      if (item.isAny(Cue.QUANTITY.bit() | Cue.SEMICOLON.bit())) {
        return found;
      }
      Status status = item.is(Cue.STATUS) ? Status.parse(item.value(Cue.STATUS)) : null;
      if (found == null && spreads(status)) {
        found = status;
      }
    }
    return found;
  }

  private static Draft before(List<Draft> drafts, Draft draft) {
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft other = drafts.get(k);
      boolean aside = other.ownPeriod != null || other.status == Status.PLAN && other.plan != null;
      if (!aside) {
        return other;
      }
    }
    return null;
  }

  /** Whether a figure goes on from an estimate before it: its part, its change, its next item. */
  private static boolean goesOn(Passage passage, Draft before, Draft draft) {
    if (!spreads(before.status)) {
      return false;
    }
    boolean same = passage.sentence(before.index) == passage.sentence(draft.index);
    if (!same) {
      return !draft.ownPhrase
          && PassageTimes.opensWithContinuation(passage, passage.sentence(draft.index));
    }
    boolean apart = false;
    boolean verb = false;
    for (int k = before.index + 1; k < draft.index; k++) {
      Item item = passage.item(k);
      if (item.is(Cue.SEMICOLON)) {
        apart = true;
        verb = false;
      }
      verb |= item.isAny(Cue.REACH.bit() | Cue.VERB.bit());
    }
    // The next item of a list is of the same kind; a new sentence behind a semicolon says itself
    // how settled it is.
    return !apart
        || !draft.ownPhrase
        || draft.phrase != null && draft.phrase.equals(before.phrase)
        || !verb && draft.quantity.unit().equals(before.quantity.unit());
  }
}
