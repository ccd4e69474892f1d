package vn.solieu.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.solieu.domain.Finding;

/** Waivers of one file during a run: which of them were of use. */
public final class WaiverBook {
  private WaiverFile file;
  private final Set<Waiver> met = new HashSet<>();

  public WaiverBook(WaiverFile file) {
    this.file = file;
  }

  public WaiverFile file() {
    return file;
  }

  /** Puts a waiver in, in the place of the one for the same finding and report. */
  public void put(Waiver waiver, String header) {
    file = file.with(waiver, header);
  }

  /** The waiver that explains the finding as it stands. */
  public Optional<Waiver> covering(Finding finding) {
    Optional<Waiver> found =
        file.waivers().stream().filter(waiver -> waiver.covers(finding)).findFirst();
    found.ifPresent(met::add);
    return found;
  }

  /**
   * The waiver that explained the finding before an operand changed.
   *
   * @param report file name of the finding's report
   * @param others file names of all reports of the run: what was given for one of them isn't meant
   */
  public Optional<Waiver> lapsed(Finding finding, String report, Set<String> others) {
    Optional<Waiver> found =
        file.waivers().stream()
            .filter(waiver -> waiver.names(finding))
            .filter(
                waiver ->
                    waiver.report() == null
                        || waiver.report().equals(report)
                        || !others.contains(waiver.report()))
            .findFirst();
    found.ifPresent(met::add);
    return found;
  }

  /** The waivers that no finding asked for so far. */
  public List<Waiver> unused() {
    return file.waivers().stream().filter(waiver -> !met.contains(waiver)).toList();
  }
}
