package vn.solieu.series;

import vn.solieu.domain.Status;

/** How settled an observation is, in SDMX's letters: estimate, preliminary, final. */
public enum ObservationStatus {
  E,
  P,
  A;

  /** A plan is settled as a plan: what it is says the measure. */
  static ObservationStatus of(Status status) {
    return switch (status) {
      case ESTIMATE, FORECAST -> E;
      case PRELIMINARY -> P;
      case ACTUAL, PLAN -> A;
    };
  }

  /** What is made of both is only as settled as the less settled. */
  ObservationStatus and(ObservationStatus other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
