package vn.solieu.domain;

import java.util.List;
import java.util.Objects;

/**
 * Something that couldn't be read or understood. It travels with the result; nothing throws for it.
 *
 * @param code stable word, also the key of its message ({@code empty-file}, {@code encrypted},
 *     {@code truncated}…)
 * @param file the path as given
 * @param place where in the file ({@code ""} for the whole), as people say it
 * @param details values for the message, in its order
 * @param fatal whether the whole file gave no result
 */
public record Problem(String code, String file, String place, List<String> details, boolean fatal) {
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(place, "place");
    details = List.copyOf(details);
  }

  /** A problem that leaves nothing of the file. */
  public static Problem fatal(String code, String file, String... details) {
    return new Problem(code, file, "", List.of(details), true);
  }
}
