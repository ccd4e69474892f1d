package vn.solieu.library;

import java.util.List;
import vn.solieu.domain.Problem;

/**
 * What a run over files did to a library, by file.
 *
 * @param added files with content that the library didn't have
 * @param unchanged files that it knows as they are
 * @param changed files whose content is another than before
 * @param moved files whose content it knows from a file that is gone
 * @param copies files whose content it has from another file too
 * @param removed files that are gone
 * @param unreadable files that gave no report
 * @param readAgain reports of unchanged files read again because rules or options changed
 * @param figures how many figures the reports read in this run state
 * @param problems all that was wrong with files, in their order
 */
public record IndexSummary(
    int added,
    int unchanged,
    int changed,
    int moved,
    int copies,
    int removed,
    int unreadable,
    int readAgain,
    long figures,
    List<Problem> problems) {
  public IndexSummary {
    problems = List.copyOf(problems);
  }
}
