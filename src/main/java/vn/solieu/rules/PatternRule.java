package vn.solieu.rules;

import java.util.List;
import java.util.Map;

/**
 * A pattern with what it says and its examples.
 *
 * @param id unique over all files
 * @param stage where it works
 * @param says one sentence for people
 * @param priority among rules that set the same field; higher wins, then the longer match, then
 *     file order
 * @param emits what it says: field to value, a value being a name of the pattern or a word
 * @param matches examples in which it must match, with what must come out
 * @param nots examples in which it must not match
 * @param todos examples that should match one day; one that does fails the tests
 * @param file its file below rules/, for messages
 */
public record PatternRule(
    String id,
    Stage stage,
    String says,
    int priority,
    PatternSyntax pattern,
    Map<String, String> emits,
    List<Example> matches,
    List<String> nots,
    List<Example> todos,
    String file,
    int line) {

  /**
   * An example sentence.
   *
   * @param span what the pattern or its quantity covers in the text
   * @param expects fields of the result and their values
   */
  public record Example(String text, String span, Map<String, String> expects, int line) {}

  /** The value of an emitted field, or null. */
  public String emit(String field) {
    return emits.get(field);
  }
}
