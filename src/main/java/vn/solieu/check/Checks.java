package vn.solieu.check;

import java.util.List;

/** The checks that run; a new one is its class, its rule file and a line here. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new SumCheck(),
          new TableSumCheck(),
          new FormulaRowCheck(),
          new RollCheck(),
          new CumulativeCheck(),
          new PartCheck(),
          new CutCheck(),
          new EqualCheck(),
          new RatioCheck(),
          new StatesCheck(),
          new ShareCheck(),
          new PlanCheck(),
          new PlanImpliedCheck(),
          new ClaimCheck(),
          new TargetsCheck(),
          new CountCheck(),
          new GrowthCheck(),
          new GrowthImpliedCheck(),
          new DifferenceCheck(),
          new DirectionCheck(),
          new RangeCheck(),
          new OrderCheck(),
          new ProductCheck(),
          new BalanceCheck(),
          new UnitSlipCheck(),
          new DateCheck(),
          new UnitKindCheck(),
          new MentionCheck());

  private Checks() {}

  /** All checks, in the order of their reports. */
  public static List<Check> all() {
    return ALL;
  }
}
