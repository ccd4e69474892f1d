package vn.solieu.read;

import java.io.IOException;

/** A file went beyond a limit; caught in this package and turned into a problem. */
final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  private final ReadProblem problem;
  private final String limit;

  LimitException(ReadProblem problem, String limit) {
    super(problem.code() + ": " + limit);
    this.problem = problem;
    this.limit = limit;
  }

  ReadProblem problem() {
    return problem;
  }

  String limit() {
    return limit;
  }
}
