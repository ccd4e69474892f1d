package vn.solieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's footnotes: a short link in the text, and further down one that leads back to it.
 */
final class HtmlNotes {
  private static final int SIGN_MAX = 8;

  /** A note with more links than that is none. */
  private static final int LINKS_MAX = 40;

  private static final Set<String> BLOCKS =
      Set.of("p", "li", "dd", "div", "aside", "td", "section");

  private final Map<Element, String> marks = new IdentityHashMap<>();
  private final Map<Element, String> signs = new IdentityHashMap<>();
  private final Map<Element, String> bodies = new IdentityHashMap<>();
  private final List<Element> ordered = new ArrayList<>();
  private final Map<Element, List<Element>> linksIn = new IdentityHashMap<>();
  private final Map<Element, Boolean> marked = new IdentityHashMap<>();

  HtmlNotes(Document page) {
    Map<String, Element> targets = new HashMap<>();
    Map<Element, Integer> order = new IdentityHashMap<>();
    List<Element> links = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      order.put(element, order.size());
      if (!element.id().isEmpty()) {
        targets.putIfAbsent(element.id(), element);
      }
      if (element.normalName().equals("a")) {
        targets.putIfAbsent(element.attr("name"), element);
        if (element.attr("href").startsWith("#") && isSign(element)) {
          links.add(element);
        }
      }
    }
    Map<Element, Element> back = new IdentityHashMap<>();
    for (Element link : links) {
      Element answer = answer(link, targets);
      if (answer != null && order.get(answer) > order.get(link) && !back.containsKey(answer)) {
        back.put(answer, link);
        String key = "note:" + back.size();
        marks.put(link, key);
        signs.put(answer, key);
      }
    }
    back.keySet().stream()
        .sorted((a, b) -> Integer.compare(order.get(a), order.get(b)))
        .forEach(this::body);
  }

  /** A number or a sign, perhaps in brackets; nothing that reads as a word. */
  private static boolean isSign(Element link) {
    String text = link.text().strip();
    return text.length() <= SIGN_MAX
        && text.codePoints().filter(Character::isLetter).count() <= 2
        && text.indexOf(' ') < 0;
  }

  /** The link at the target that leads back, or null. */
  private Element answer(Element link, Map<String, Element> targets) {
    Element target = targets.get(link.attr("href").substring(1));
    if (target == null || target == link) {
      return null;
    }
    List<Element> candidates =
        target.normalName().equals("a") && target.hasAttr("href")
            ? List.of(target)
            : linksIn.computeIfAbsent(
                target, t -> t.select("a[href^=#]").stream().limit(LINKS_MAX).toList());
    for (Element candidate : candidates) {
      Element home = targets.get(candidate.attr("href").substring(1));
      boolean leadsBack =
          home != null && (home == link || home.parent() == link || link.parents().contains(home));
      // A whole page with an id holds everything; that is no way back.
      if (leadsBack && (home == link || home.text().length() <= SIGN_MAX)) {
        return candidate;
      }
    }
    return null;
  }

  private void body(Element sign) {
    Element block = sign;
    while (block != null && !BLOCKS.contains(block.normalName())) {
      block = block.parent();
    }
    if (block == null || holdsMark(block)) {
      return;
    }
    Element around = block.parent();
    while (around != null
        && around.normalName().equals("div")
        && around.stream().filter(signs::containsKey).limit(2).count() == 1
        && !holdsMark(around)) {
      block = around;
      around = around.parent();
    }
    if (bodies.putIfAbsent(block, signs.get(sign)) == null) {
      ordered.add(block);
    }
  }

  private boolean holdsMark(Element block) {
    return marked.computeIfAbsent(block, b -> b.stream().anyMatch(marks::containsKey));
  }

  /** The key of the note that a link marks, or null. */
  String markedBy(Element link) {
    return marks.get(link);
  }

  /** Whether the link only repeats a note's mark before its body. */
  boolean isSignOfBody(Element link) {
    return signs.containsKey(link);
  }

  /** The key of the note whose body the block is, or null. */
  String bodyOf(Element block) {
    return bodies.get(block);
  }

  /** The blocks that are notes' bodies, in the page's order. */
  List<Element> bodies() {
    return ordered;
  }
}
