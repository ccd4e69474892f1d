package vn.solieu.check;

import java.util.List;

/**
 * One kind of question put to a report. Its level, tolerance, words and examples stand in {@code
 * rules/checks/<id>.yaml}.
 */
public interface Check {
  /** Stable id, also the rule file's name. */
  String id();

  /** Every claim of this kind that the report makes, those that can't be judged included. */
  List<Claim> claims(CheckContext context);
}
