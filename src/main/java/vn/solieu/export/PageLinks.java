package vn.solieu.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;

/** File names, anchors and numbers that the pages of one dossier share. */
final class PageLinks {
  static final String FOLDER = "reports/";
  private static final int SLUG_LENGTH_MAX = 60;

  private final Dossier dossier;
  private final List<String> files = new ArrayList<>();
  private final Map<Finding, Integer> numbers = new HashMap<>();

  PageLinks(Dossier dossier) {
    this.dossier = dossier;
    Set<String> taken = new HashSet<>();
    for (Reading reading : dossier.readings()) {
      String slug = slug(reading.fileName());
      String free = slug;
      for (int n = 2; !taken.add(free); n++) {
        free = slug + "-" + n;
      }
      files.add(free + ".html");
    }
    dossier.toReview().forEach(finding -> numbers.putIfAbsent(finding, numbers.size() + 1));
    dossier.findings().forEach(finding -> numbers.putIfAbsent(finding, numbers.size() + 1));
  }

  /** The report's page, without its folder. */
  String file(Reading reading) {
    return files.get(dossier.readings().indexOf(reading));
  }

  /** Findings to review are numbered first. */
  int number(Finding finding) {
    return numbers.get(finding);
  }

  String anchor(Finding finding) {
    return "finding-" + number(finding);
  }

  static String anchor(Figure figure) {
    return "f-" + figure.id().replaceAll("[^A-Za-z0-9_-]", "_");
  }

  /**
   * Where a figure stands, seen from a report's page or, with null, from the index; null for a
   * figure from outside the dossier.
   */
  String href(Figure figure, Reading from) {
    Reading reading = dossier.of(figure).orElse(null);
    if (reading == null) {
      return null;
    }
    String fragment = "#" + anchor(figure);
    if (from == null) {
      return FOLDER + file(reading) + fragment;
    }
    return reading.equals(from) ? fragment : file(reading) + fragment;
  }

  /** A file name of plain letters that any system and server takes. */
  static String slug(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    String plain =
        Normalizer.normalize(stem.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            // The crossed d has no decomposition.
            .replace('\u0111', 'd')
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String clipped = plain.substring(0, Math.min(plain.length(), SLUG_LENGTH_MAX));
    return clipped.isEmpty() ? "report" : clipped;
  }
}
