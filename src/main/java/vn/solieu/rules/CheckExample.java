package vn.solieu.rules;

import java.util.List;
import java.util.Objects;
import vn.solieu.domain.Extraction;

/**
 * A small report that a check must, or must not, speak up on.
 *
 * @param says what it shows
 * @param where file and line of the example
 * @param suspects ids of figures that must be among those to review
 */
public record CheckExample(String says, String where, Extraction report, List<String> suspects) {
  public CheckExample {
    Objects.requireNonNull(says, "says");
    suspects = List.copyOf(suspects);
  }
}
