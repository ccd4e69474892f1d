package vn.solieu.export;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Problem;
import vn.solieu.rules.Messages;

/** Says a problem in one line: the file, the reason, what to do. */
public final class ProblemWords {
  private ProblemWords() {}

  /** The problem in words; its file and code where nobody has written any. */
  public static String of(Problem problem, Messages messages) {
    String key = "problem." + problem.code();
    if (!messages.has(key)) {
      return problem.file() + ": " + problem.code();
    }
    List<String> arguments = new ArrayList<>(problem.details());
    arguments.add(0, problem.file());
    return messages.text(key, arguments.toArray());
  }
}
