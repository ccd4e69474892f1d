package vn.solieu.domain;

import java.util.Objects;

/** What a figure is compared with, or who set the plan that it is measured by. */
public sealed interface Base {
  /** The base as written in files: a period's notation, or the report's own words. */
  String text();

  /** An earlier period, for growth, difference and index. */
  record OfPeriod(Period period) implements Base {
    public OfPeriod {
      Objects.requireNonNull(period, "period");
    }

    @Override
    public String text() {
      return period.toString();
    }
  }

  /** A plan, estimate or assignment, with its setter in the report's words. */
  record OfPlan(String text) implements Base {
    public OfPlan {
      Objects.requireNonNull(text, "text");
    }
  }

  /** The whole that a share is taken of, in the report's words. */
  record OfWhole(String text) implements Base {
    public OfWhole {
      Objects.requireNonNull(text, "text");
    }
  }
}
