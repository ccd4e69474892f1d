package vn.solieu.library;

import java.util.List;

/**
 * A library that can't be used as asked. It carries a message's key and arguments, for only the
 * surface knows the user's language.
 */
public final class LibraryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final List<String> details;

  LibraryException(String code, String... details) {
    super(code + " " + List.of(details));
    this.code = code;
    this.details = List.of(details);
  }

  /** Key below {@code library.} of the message: {@code locked}, {@code missing}, {@code newer}… */
  public String code() {
    return code;
  }

  /** Values for the message, in its order. */
  public List<String> details() {
    return details;
  }
}
