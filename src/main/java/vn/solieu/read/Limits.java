package vn.solieu.read;

/**
 * How much of a file is read before it costs a problem instead; guards against broken and hostile
 * files.
 *
 * @param maxBytes size of the file
 * @param maxPartBytes size of one unpacked part of a packed file
 * @param maxDepth nesting of a document's elements
 * @param maxCells cells of all tables together
 * @param maxPages pages of a document that has pages
 * @param maxCharacters printed signs of a document that has pages
 * @param maxMillis time spent on one file, recognition of pictures left out
 * @param maxPageMillis time that the recognition of one picture may take
 */
public record Limits(
    long maxBytes,
    long maxPartBytes,
    int maxDepth,
    int maxCells,
    int maxPages,
    long maxCharacters,
    long maxMillis,
    long maxPageMillis) {
  private static final long MIB = 1024 * 1024;

  /** What is read unless somebody says otherwise: files up to 256 MiB. */
  public static final Limits DEFAULT = new Limits(256 * MIB, 128 * MIB, 400, 2_000_000);

  public Limits {
    if (maxBytes < 1 || maxPartBytes < 1 || maxDepth < 1 || maxCells < 1) {
      throw new IllegalArgumentException("a limit must be positive");
    }
    if (maxPages < 1 || maxCharacters < 1 || maxMillis < 1 || maxPageMillis < 1) {
      throw new IllegalArgumentException("a limit must be positive");
    }
  }

  /** With the usual limits for pages. */
  public Limits(long maxBytes, long maxPartBytes, int maxDepth, int maxCells) {
    this(maxBytes, maxPartBytes, maxDepth, maxCells, 5_000, 20_000_000, 300_000);
  }

  /** With the usual time for the recognition of a picture. */
  public Limits(
      long maxBytes,
      long maxPartBytes,
      int maxDepth,
      int maxCells,
      int maxPages,
      long maxCharacters,
      long maxMillis) {
    this(maxBytes, maxPartBytes, maxDepth, maxCells, maxPages, maxCharacters, maxMillis, 120_000);
  }

  public Limits withMaxMillis(long maxMillis) {
    return new Limits(
        maxBytes,
        maxPartBytes,
        maxDepth,
        maxCells,
        maxPages,
        maxCharacters,
        maxMillis,
        maxPageMillis);
  }

  public Limits withMaxBytes(long maxBytes) {
    return new Limits(
        maxBytes,
        maxPartBytes,
        maxDepth,
        maxCells,
        maxPages,
        maxCharacters,
        maxMillis,
        maxPageMillis);
  }
}
