package vn.solieu.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Figure;
import vn.solieu.read.Report;

/** Where figures are printed, in the words of SARIF: lines and columns, section, page and cell. */
final class SarifPlaces {
  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private SarifPlaces() {}

  /**
   * A figure's place.
   *
   * @param artifact the report's number in the list of artifacts
   */
  static Map<String, Object> location(Report report, int artifact, Figure figure) {
    LineSpan span = LineSpan.of(report, figure.source());
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", figure.source().line());
    region.put("startColumn", span.start() + 1);
    region.put("endLine", figure.source().line());
    region.put("endColumn", span.end() + 1);
    region.put("snippet", text(figure.quote()));
    Map<String, Object> physical = new LinkedHashMap<>();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("uri", uri(report.doc()));
    file.put("index", artifact);
    physical.put("artifactLocation", file);
    physical.put("region", region);
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    List<Map<String, Object>> logical = logical(figure);
    if (!logical.isEmpty()) {
      location.put("logicalLocations", logical);
    }
    return location;
  }

  private static List<Map<String, Object>> logical(Figure figure) {
    List<Map<String, Object>> places = new ArrayList<>();
    if (!figure.section().isBlank()) {
      places.add(place("section", figure.section(), figure.section()));
    }
    if (figure.source().page() > 0) {
      String page = Integer.toString(figure.source().page());
      places.add(place("page", page, "page " + page));
    }
    if (figure.source().cell() != null) {
      places.add(place("cell", figure.source().cell(), figure.source().cell()));
    }
    return places;
  }

  private static Map<String, Object> place(String kind, String name, String whole) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("name", name);
    place.put("fullyQualifiedName", whole);
    place.put("kind", kind);
    return place;
  }

  static Map<String, Object> text(String text) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("text", text);
    return message;
  }

  /** A path as a reference; an absolute one as a file's address. */
  static String uri(String path) {
    StringBuilder out = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }
}
