package vn.solieu.domain;

import java.util.Locale;

/** A word that loosens a printed number: about, over, under. */
public enum Qualifier {
  ABOUT,
  OVER,
  UNDER;

  /** The word used in files ({@code about}). */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Qualifier parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
