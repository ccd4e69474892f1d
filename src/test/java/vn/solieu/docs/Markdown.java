package vn.solieu.docs;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A page that grows line by line. */
final class Markdown {
  private static final String MADE =
      "<!-- Made by DocsAreFreshTest: mvn -q test -Dtest=DocsAreFreshTest -Ddocs.write=true -->\n";

  private final StringBuilder text = new StringBuilder(MADE);

  Markdown line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A paragraph, heading or list with a blank line before it. */
  Markdown block(String block) {
    return line("").line(block);
  }

  Markdown code(String code) {
    return block("```").line(code.stripTrailing()).line("```");
  }

  /** The head of a table. */
  Markdown head(String... names) {
    return line("").row(names).row(Arrays.stream(names).map(n -> "---").toArray(String[]::new));
  }

  Markdown row(String... cells) {
    return line(
        Arrays.stream(cells)
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
