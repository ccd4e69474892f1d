package vn.solieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Relation;
import vn.solieu.rules.CheckRule;
import vn.solieu.rules.CheckRules;

/** A report's figures and relations, with the indexes that checks look things up in. */
public final class CheckContext {
  private final Extraction extraction;
  private final Map<String, Figure> byId;
  private final Map<String, Set<String>> breakdownsOf = new HashMap<>();
  private final Map<String, List<Figure>> qualifiers = new HashMap<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<Integer, List<Figure>> byLine = new HashMap<>();
  private final Map<String, List<Figure>> levelsByPhrase = new HashMap<>();
  private final Map<String, List<Figure>> levelsById = new HashMap<>();

  public CheckContext(Extraction extraction) {
    this.extraction = extraction;
    this.byId = extraction.byId();
    int number = 0;
    for (Relation.Breakdown breakdown : extraction.breakdowns()) {
      String name = "b" + number++;
      for (String member : breakdown.members()) {
        breakdownsOf.computeIfAbsent(member, id -> new HashSet<>()).add(name);
      }
    }
    for (Figure figure : extraction.figures()) {
      positions.put(figure.id(), positions.size());
      byLine.computeIfAbsent(figure.source().line(), line -> new ArrayList<>()).add(figure);
      if (figure.kind() == Kind.LEVEL) {
        index(figure);
      }
      if (figure.of() != null) {
        qualifiers.computeIfAbsent(figure.of(), id -> new ArrayList<>()).add(figure);
      }
    }
  }

  private void index(Figure level) {
    levelsByPhrase
        .computeIfAbsent(SameSubject.phrase(level), phrase -> new ArrayList<>())
        .add(level);
    String id = level.subject().indicatorId();
    if (id != null) {
      levelsById.computeIfAbsent(id, key -> new ArrayList<>()).add(level);
    }
  }

  /** Levels with a figure's phrase or indicator, in no particular order; itself included. */
  public Set<Figure> levelsLike(Figure figure) {
    Set<Figure> like =
        new LinkedHashSet<>(levelsByPhrase.getOrDefault(SameSubject.phrase(figure), List.of()));
    String id = figure.subject().indicatorId();
    if (id != null) {
      like.addAll(levelsById.getOrDefault(id, List.of()));
    }
    return like;
  }

  /** All figures in reading order. */
  public List<Figure> figures() {
    return extraction.figures();
  }

  /** All relations of one type. */
  public <R extends Relation> List<R> relations(Class<R> type) {
    return extraction.relations().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The figure with this id, or null: a relation may name one that was dropped. */
  public Figure figure(String id) {
    return id == null ? null : byId.get(id);
  }

  /** The figures with these ids that exist. */
  public List<Figure> figures(List<String> ids) {
    return ids.stream().map(this::figure).filter(Objects::nonNull).distinct().toList();
  }

  /** The figures that qualify this one: its plan completion, growth, share. */
  public List<Figure> qualifying(Figure level) {
    return qualifiers.getOrDefault(level.id(), List.of());
  }

  /** The figure's number in reading order. */
  public int position(Figure figure) {
    return positions.getOrDefault(figure.id(), -1);
  }

  /** All figures of a figure's line, in reading order, itself included. */
  public List<Figure> line(Figure figure) {
    return line(figure.source().line());
  }

  /** All figures of a line, in reading order. */
  List<Figure> line(int number) {
    return byLine.getOrDefault(number, List.of());
  }

  /** Whether both stand in one breakdown. */
  public boolean shareBreakdown(Figure a, Figure b) {
    Set<String> ofB = breakdownsOf.getOrDefault(b.id(), Set.of());
    return breakdownsOf.getOrDefault(a.id(), Set.of()).stream().anyMatch(ofB::contains);
  }

  /** Level, tolerance and words of a check. */
  public CheckRule rule(String id) {
    return CheckRules.rule(id);
  }
}
