package vn.solieu.rules;

/**
 * A rule file that can't be used; the message says file, line, what is wrong and the nearest known
 * word.
 */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RuleException(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
