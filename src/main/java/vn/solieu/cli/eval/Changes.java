package vn.solieu.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.solieu.export.FigureJson;

/** What a change of the program gained, lost and altered, figure by figure. */
public final class Changes {
  /**
   * Fields that say which figure it is, where it stands and how it was read, and not what it is.
   */
  private static final Set<String> ABOUT =
      Set.of("id", "doc", "line", "start", "end", "section", "page", "cell", "confidence", "rules");

  private static final List<String> COMPARED =
      FigureJson.FIELDS.stream().filter(field -> !ABOUT.contains(field)).toList();

  private final List<String> shown = new ArrayList<>();
  private int same;
  private int changed;
  private int gained;
  private int lost;

  private Changes() {}

  /** Compares two JSON Lines files of {@code extract}, or two folders of such. */
  public static Changes between(Path before, Path after) throws IOException {
    List<GotFigure> old = load(before);
    List<GotFigure> fresh = load(after);
    Map<String, List<GotFigure>> a = byDocument(old, GotFigure::doc);
    Map<String, List<GotFigure>> b = byDocument(fresh, GotFigure::doc);
    if (Collections.disjoint(a.keySet(), b.keySet())) {
      // Extracted from different folders: reports of one name are one.
      a = byDocument(old, Changes::name);
      b = byDocument(fresh, Changes::name);
    }
    Changes changes = new Changes();
    Set<String> documents = new TreeSet<>(a.keySet());
    documents.addAll(b.keySet());
    for (String document : documents) {
      changes.compare(
          document, a.getOrDefault(document, List.of()), b.getOrDefault(document, List.of()));
    }
    return changes;
  }

  private static List<GotFigure> load(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return GotFigure.all(Json.lines(path));
    }
    List<GotFigure> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        all.addAll(GotFigure.all(Json.lines(file)));
      }
    }
    return all;
  }

  private static String name(GotFigure figure) {
    return figure.doc().substring(figure.doc().lastIndexOf('/') + 1);
  }

  private static Map<String, List<GotFigure>> byDocument(
      List<GotFigure> figures, Function<GotFigure, String> key) {
    return figures.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private void compare(String document, List<GotFigure> old, List<GotFigure> fresh) {
    Map<Integer, List<GotFigure>> left =
        fresh.stream()
            .collect(
                Collectors.groupingBy(
                    figure -> figure.span().line(), LinkedHashMap::new, Collectors.toList()));
    Map<GotFigure, GotFigure> pairs = new IdentityHashMap<>();
    Map<String, String> ids = new HashMap<>();
    for (GotFigure before : old) {
      List<GotFigure> line = left.getOrDefault(before.span().line(), List.of());
      GotFigure after =
          line.stream().filter(f -> f.span().equals(before.span())).findFirst().orElse(null);
      if (after == null) {
        after =
            line.stream()
                .filter(f -> f.span().overlapsHalf(before.span()))
                .findFirst()
                .orElse(null);
      }
      if (after != null) {
        GotFigure taken = after;
        line.removeIf(f -> f == taken);
        pairs.put(before, after);
        ids.put(before.id(), after.id());
      }
    }
    for (GotFigure before : old) {
      GotFigure after = pairs.get(before);
      if (after == null) {
        lost++;
        shown.add("- " + where(document, before) + "  " + described(before));
      } else {
        alter(document, before, after, ids);
      }
    }
    left.values()
        .forEach(
            line ->
                line.forEach(
                    after -> {
                      gained++;
                      shown.add("+ " + where(document, after) + "  " + described(after));
                    }));
  }

  private void alter(String document, GotFigure before, GotFigure after, Map<String, String> ids) {
    List<String> differences = new ArrayList<>();
    for (String field : COMPARED) {
      String one = text(before.record().path(field), ids);
      String two = text(after.record().path(field), Map.of());
      if (!one.equals(two)) {
        differences.add(field + ": " + one + " \u2192 " + two);
      }
    }
    if (differences.isEmpty()) {
      same++;
    } else {
      changed++;
      shown.add(
          "~ "
              + where(document, before)
              + "  "
              + before.quote()
              + "  "
              + String.join("; ", differences));
    }
  }

  private static String text(JsonNode value, Map<String, String> ids) {
    if (value.isMissingNode() || value.isNull()) {
      return "-";
    }
    if (value.isArray()) {
      return Stream.iterate(0, k -> k < value.size(), k -> k + 1)
          .map(k -> text(value.get(k), ids))
          .toList()
          .toString();
    }
    return ids.getOrDefault(value.asText(), value.asText());
  }

  private static String where(String document, GotFigure figure) {
    return document + ":" + figure.span().line();
  }

  private static String described(GotFigure f) {
    return String.join(
        " | ",
        f.quote(),
        f.kind(),
        f.indicator(),
        f.period() == null ? "-" : f.period(),
        f.status());
  }

  /**
   * One line for each figure that isn't the same: {@code +} gained, {@code -} lost, {@code ~}
   * other.
   */
  public List<String> lines() {
    return shown;
  }

  public int same() {
    return same;
  }

  public int changed() {
    return changed;
  }

  public int gained() {
    return gained;
  }

  public int lost() {
    return lost;
  }
}
