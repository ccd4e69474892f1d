package vn.solieu.interpret;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.read.Line;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Recogniser;

/**
 * The items of a report's lines, recognised once though its head is read before its body.
 *
 * <p>Lines that were looked at are kept until they are read; so only the head's few are. Lines with
 * others below them are kept while those are likely to ask for them.
 */
final class LineItems {
  private static final int ABOVE_MOST = 32;

  private final Recogniser recogniser;
  private final Map<Integer, List<Item>> kept = new HashMap<>();

  /** The lines read last that others stand below. */
  private final Map<Integer, List<Item>> above =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Item>> eldest) {
          return size() > ABOVE_MOST;
        }
      };

  LineItems(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /** The items of a line that will be read later. */
  List<Item> ahead(Line line) {
    return kept.computeIfAbsent(line.number(), number -> of(line.text()));
  }

  /**
   * The items of a line that is read now.
   *
   * @param isAbove whether other lines stand below it
   */
  List<Item> read(Line line, boolean isAbove) {
    List<Item> items = kept.remove(line.number());
    items = items != null ? items : of(line.text());
    if (isAbove) {
      above.put(line.number(), items);
    }
    return items;
  }

  /** The items of a line that the one read now stands under. */
  List<Item> above(Line line) {
    List<Item> items = above.get(line.number());
    return items != null ? items : of(line.text());
  }

  /** The items of any text. */
  List<Item> of(String text) {
    return recogniser.recognise(text).items();
  }
}
