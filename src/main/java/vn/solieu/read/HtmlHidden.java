package vn.solieu.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells which elements of a page nobody sees. */
final class HtmlHidden {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "select",
          "textarea",
          "button",
          "datalist",
          "del",
          "rt",
          "rp",
          "nav",
          "map",
          "title",
          "meta",
          "link",
          "xml");

  /** Simple selectors, such as {@code .note} or {@code #menu}, of rules that hide. */
  private final Set<String> selectors = new HashSet<>();

  HtmlHidden(Document page) {
    for (Element style : page.select("style")) {
      for (String rule : plain(style.data()).split("}")) {
        int open = rule.lastIndexOf('{');
        // What stands in a block of its own (@media) holds under conditions only.
        if (open > 0 && rule.indexOf('{') == open && hides(rule.substring(open + 1))) {
          for (String selector : rule.substring(0, open).split(",")) {
            selectors.add(selector.strip());
          }
        }
      }
    }
  }

  /** Without the signs of comments, which old pages put around their rules. */
  private static String plain(String rules) {
    return rules.replace("<!--", " ").replace("-->", " ");
  }

  private static boolean hides(String declarations) {
    String plain = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return plain.contains("display:none")
        || plain.contains("visibility:hidden")
        || plain.contains("mso-hide:all");
  }

  boolean isHidden(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name) || element.hasAttr("hidden")) {
      return true;
    }
    if (name.equals("input") || hides(element.attr("style"))) {
      return true;
    }
    if (selectors.isEmpty()) {
      return false;
    }
    for (String one : element.classNames()) {
      if (selectors.contains("." + one) || selectors.contains(name + "." + one)) {
        return true;
      }
    }
    return !element.id().isEmpty() && selectors.contains("#" + element.id());
  }
}
