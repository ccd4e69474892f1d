package vn.solieu.interpret;

import java.util.HashMap;
import java.util.Map;
import vn.solieu.read.Line;
import vn.solieu.rules.WordLine;

/** The words of a report's first lines, of which its head asks again and again. */
final class LineWords {
  private final Map<Integer, WordLine> known = new HashMap<>();

  WordLine of(Line line) {
    WordLine words = known.get(line.number());
    if (words == null) {
      words = WordLine.of(line.text());
      if (words.size() > 0) {
        known.put(line.number(), words);
      }
    }
    return words;
  }
}
