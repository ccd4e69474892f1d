package vn.solieu.read.legacy;

/** How Vietnamese letters are coded. */
public enum Encoding {
  UNICODE("Unicode"),
  /** One byte a letter, the fonts {@code .Vn…}; also called ABC. */
  TCVN3("TCVN3"),
  /** One or two bytes a letter, the fonts {@code VNI-…}. */
  VNI("VNI-Windows"),
  VISCII("VISCII"),
  VPS("VPS"),
  /** Letters and combining marks. */
  WINDOWS_1258("windows-1258");

  private final String label;

  Encoding(String label) {
    this.label = label;
  }

  /** The name that people know it by, the same in every language. */
  public String label() {
    return label;
  }
}
