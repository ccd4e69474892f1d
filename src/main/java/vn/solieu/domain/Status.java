package vn.solieu.domain;

import java.util.Locale;

/** How settled a figure is; {@link #ACTUAL} where nothing says otherwise. */
public enum Status {
  ACTUAL,
  PRELIMINARY,
  ESTIMATE,
  PLAN,
  FORECAST;

  /** The word used in files ({@code estimate}). */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Status parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
