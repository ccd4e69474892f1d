package vn.solieu.cli;

/** Exit statuses, as the contract has them. */
final class Exit {
  static final int DONE = 0;
  static final int FOUND = 1;
  static final int USAGE = 2;
  static final int UNREAD = 3;
  static final int INTERNAL = 4;

  private Exit() {}
}
