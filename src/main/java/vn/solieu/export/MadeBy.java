package vn.solieu.export;

import java.util.Objects;

/**
 * What made a document: the versions that it names.
 *
 * @param program the program's version
 * @param rules the rules' version
 */
public record MadeBy(String program, String rules) {
  public MadeBy {
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(rules, "rules");
  }
}
