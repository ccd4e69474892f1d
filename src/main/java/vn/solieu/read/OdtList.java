package vn.solieu.read;

import static vn.solieu.read.OdtXml.TEXT;
import static vn.solieu.read.OdtXml.attribute;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The automatic numbers of an OpenDocument's lists, which must come in order. */
final class OdtList {
  private final OdtStyles styles;
  private final ListCounter counter = new ListCounter();
  private final Map<String, Object> byId = new HashMap<>();
  private final Map<String, Object> byStyle = new HashMap<>();

  OdtList(OdtStyles styles) {
    this.styles = styles;
  }

  /** Where in a list a paragraph stands; {@code list} is what counts together. */
  record Place(Object list, String style, int level) {}

  /** The place of a list's items; {@code around} is that of the item that holds it, or null. */
  Place open(Element list, Place around) {
    String style = attribute(list, TEXT, "style-name");
    if (around != null) {
      return new Place(around.list(), style.isEmpty() ? around.style() : style, around.level() + 1);
    }
    Object key = byId.get(attribute(list, TEXT, "continue-list"));
    if (key == null && attribute(list, TEXT, "continue-numbering").equals("true")) {
      key = byStyle.get(style);
    }
    if (key == null) {
      key = new Object();
    }
    byStyle.put(style, key);
    String id = list.getAttributeNS("http://www.w3.org/XML/1998/namespace", "id");
    if (!id.isEmpty()) {
      byId.put(id, key);
    }
    return new Place(key, style, 0);
  }

  /**
   * Counts a paragraph and gives its label with the blank behind it, or empty.
   *
   * @param item the list item, for the number that it begins anew with
   */
  String next(Place place, String paragraphStyle, Element item) {
    String own = place.style().isEmpty() ? styles.listOf(paragraphStyle) : place.style();
    int restart = OdtXml.number(item, TEXT, "start-value", -1);
    return counter.next(place.list(), place.level(), at -> styles.level(own, at), restart);
  }

  /** The number of a heading outside of lists. */
  String heading(Element heading, int level) {
    boolean unnumbered = attribute(heading, TEXT, "is-list-header").equals("true");
    boolean anew = attribute(heading, TEXT, "restart-numbering").equals("true");
    int start = anew ? OdtXml.number(heading, TEXT, "start-value", -1) : -1;
    return unnumbered ? "" : counter.next("outline", level - 1, styles::outlineLevel, start);
  }
}
