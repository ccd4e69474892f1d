package vn.solieu.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The nouns that count persons, from {@code rules/lexicon/people.tsv}. */
public final class PeopleNouns {
  private static final String FILE = "lexicon/people.tsv";

  private PeopleNouns() {}

  /** The nouns that ride with the program, as phrases are spelled. */
  public static Set<String> builtIn() {
    return Holder.NOUNS;
  }

  private static final class Holder {
    static final Set<String> NOUNS = parse(FILE, RuleFiles.builtIn().get(FILE));

    private Holder() {}
  }

  /** Reads a file's text; throws RuleException naming file, line and what is wrong. */
  static Set<String> parse(String file, String text) {
    Set<String> nouns = new HashSet<>();
    TsvFile.rows(file, text, List.of("phrase"))
        .forEach(row -> nouns.add(Spelling.phrase(row.cell(0))));
    return Set.copyOf(nouns);
  }
}
