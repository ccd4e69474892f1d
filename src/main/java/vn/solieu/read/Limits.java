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
 * @param maxMembers reports inside of one archive, those of archives in it included
 * @param maxNesting how deep archives may lie in archives
 * @param maxUnpackedBytes size of all reports of one archive together
 */
public record Limits(
    long maxBytes,
    long maxPartBytes,
    int maxDepth,
    int maxCells,
    int maxPages,
    long maxCharacters,
    long maxMillis,
    long maxPageMillis,
    int maxMembers,
    int maxNesting,
    long maxUnpackedBytes) {
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
    if (maxMembers < 1 || maxNesting < 1 || maxUnpackedBytes < 1) {
      throw new IllegalArgumentException("a limit must be positive");
    }
  }

  /** With the usual limits for pages. */
  public Limits(long maxBytes, long maxPartBytes, int maxDepth, int maxCells) {
    this(maxBytes, maxPartBytes, maxDepth, maxCells, 5_000, 20_000_000, 300_000);
  }

  /** With the usual time for the recognition of a picture and the usual limits for archives. */
  public Limits(
      long maxBytes,
      long maxPartBytes,
      int maxDepth,
      int maxCells,
      int maxPages,
      long maxCharacters,
      long maxMillis) {
    this(
        maxBytes,
        maxPartBytes,
        maxDepth,
        maxCells,
        maxPages,
        maxCharacters,
        maxMillis,
        120_000,
        5_000,
        3,
        2048 * MIB);
  }

  public Limits withMaxMillis(long millis) {
    return with(maxBytes, millis, maxMembers, maxNesting, maxUnpackedBytes);
  }

  public Limits withMaxBytes(long bytes) {
    return with(bytes, maxMillis, maxMembers, maxNesting, maxUnpackedBytes);
  }

  public Limits withArchives(int members, int nesting, long unpackedBytes) {
    return with(maxBytes, maxMillis, members, nesting, unpackedBytes);
  }

  private Limits with(long bytes, long millis, int members, int nesting, long unpackedBytes) {
    return new Limits(
        bytes,
        maxPartBytes,
        maxDepth,
        maxCells,
        maxPages,
        maxCharacters,
        millis,
        maxPageMillis,
        members,
        nesting,
        unpackedBytes);
  }
}
