package vn.solieu.read;

import java.util.List;
import java.util.Optional;
import vn.solieu.domain.Problem;

/**
 * What came of reading something, and what went wrong on the way.
 *
 * @param value empty where a fatal problem left nothing
 */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }

  public static <T> Parsed<T> of(T value, List<Problem> problems) {
    return new Parsed<>(Optional.of(value), problems);
  }

  public static <T> Parsed<T> failed(Problem problem) {
    return new Parsed<>(Optional.empty(), List.of(problem));
  }
}
