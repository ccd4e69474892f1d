package vn.solieu.domain;

import java.util.Locale;

/** How loudly a finding speaks; the order is from quiet to loud. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Severity parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
