package vn.solieu.read;

/** How sizes are said to people. */
final class Sizes {
  private static final long KIB = 1024;

  private Sizes() {}

  /** {@code 256 MB}, {@code 900 KB}, {@code 12 B}; whole numbers, rounded down. */
  static String say(long bytes) {
    if (bytes >= KIB * KIB) {
      return bytes / (KIB * KIB) + " MB";
    }
    return bytes >= KIB ? bytes / KIB + " KB" : bytes + " B";
  }
}
