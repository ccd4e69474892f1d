package vn.solieu.check;

/**
 * How much of a report could be checked; silence about a figure is never "correct".
 *
 * @param figures all figures read
 * @param checkable those that some claim could be judged of; agreed + contradicted
 * @param agreed those of claims that hold, and of none that misses
 * @param contradicted those of a finding that is at least a warning
 * @param unchecked those that nothing could be said of
 */
public record Coverage(int figures, int checkable, int agreed, int contradicted, int unchecked) {
  public Coverage {
    if (checkable != agreed + contradicted || figures != checkable + unchecked) {
      throw new IllegalArgumentException(
          "coverage doesn't add up: " + figures + ", " + checkable + ", " + unchecked);
    }
  }
}
