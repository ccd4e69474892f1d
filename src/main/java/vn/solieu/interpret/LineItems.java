package vn.solieu.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.read.Line;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Recogniser;

/**
 * The items of a report's lines, recognised once though its head is read before its body.
 *
 * <p>Lines that were looked at are kept until they are read; so only the head's few are.
 */
final class LineItems {
  private final Recogniser recogniser;
  private final Map<Integer, List<Item>> kept = new HashMap<>();

  LineItems(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /** The items of a line that will be read later. */
  List<Item> ahead(Line line) {
    return kept.computeIfAbsent(line.number(), number -> of(line.text()));
  }

  /** The items of a line that is read now. */
  List<Item> read(Line line) {
    List<Item> items = kept.remove(line.number());
    return items != null ? items : of(line.text());
  }

  /** The items of any text. */
  List<Item> of(String text) {
    return recogniser.recognise(text).items();
  }
}
