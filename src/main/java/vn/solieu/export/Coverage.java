package vn.solieu.export;

import java.util.HashSet;
import java.util.Set;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Verdict;

/**
 * How far the checks reached, counted in figures; silence is never "correct".
 *
 * <p>A figure counts once, under the worst that any check said of it.
 *
 * @param reports reports read
 * @param figures figures in them
 * @param agree figures that took part in a check and in none that failed or stayed open
 * @param unclear figures of an undecided check
 * @param broken figures of a broken check
 */
public record Coverage(int reports, int figures, int agree, int unclear, int broken) {
  static Coverage of(Dossier dossier) {
    Set<String> figures = new HashSet<>();
    dossier
        .readings()
        .forEach(reading -> reading.extraction().figures().forEach(f -> figures.add(f.id())));
    Set<String> checked = new HashSet<>();
    Set<String> unclear = new HashSet<>();
    Set<String> broken = new HashSet<>();
    for (Finding finding : dossier.findings()) {
      for (Figure figure : finding.figures()) {
        if (finding.verdict() == Verdict.NOT_RUN || !figures.contains(figure.id())) {
          continue;
        }
        checked.add(figure.id());
        if (finding.verdict() == Verdict.BROKEN) {
          broken.add(figure.id());
        } else if (finding.verdict() == Verdict.UNDECIDED) {
          unclear.add(figure.id());
        }
      }
    }
    unclear.removeAll(broken);
    return new Coverage(
        dossier.readings().size(),
        figures.size(),
        checked.size() - unclear.size() - broken.size(),
        unclear.size(),
        broken.size());
  }

  /** Figures that at least one check could judge. */
  public int checked() {
    return agree + unclear + broken;
  }

  /** Figures that no check could judge. */
  public int unchecked() {
    return figures - checked();
  }
}
