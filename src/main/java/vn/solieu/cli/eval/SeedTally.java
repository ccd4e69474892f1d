package vn.solieu.cli.eval;

/**
 * What became of the seeds of a kind.
 *
 * @param tried how many there were
 * @param found how many a new finding names
 * @param checkable how many were put where a check had judged the figure before
 * @param foundCheckable how many of those a new finding names
 * @param located how many have a changed figure among the numbers to review
 * @param suspects numbers to review of those, in all
 * @param elsewhere new findings that name no changed figure, or any at all of a harmless kind
 */
public record SeedTally(
    int tried,
    int found,
    int checkable,
    int foundCheckable,
    int located,
    int suspects,
    int elsewhere) {
  static final SeedTally NONE = new SeedTally(0, 0, 0, 0, 0, 0, 0);

  SeedTally plus(SeedTally other) {
    return new SeedTally(
        tried + other.tried,
        found + other.found,
        checkable + other.checkable,
        foundCheckable + other.foundCheckable,
        located + other.located,
        suspects + other.suspects,
        elsewhere + other.elsewhere);
  }
}
