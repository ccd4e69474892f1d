package vn.solieu.interpret;

/**
 * Where a row stands among the rows of a table.
 *
 * @param depth how far to the right; parts lie deeper than what they make up
 * @param group number of the group that a label without numbers opened
 * @param total whether its label says that it is the total of the rows below
 * @param some whether it is one of some parts ("trong đó", "một số địa phương")
 * @param opened whether its own label says so
 * @param numbered whether it bears a number of its own
 * @param shown whether cells show how deep they lie, as those of workbooks do
 */
record RowPlace(
    int depth,
    int group,
    boolean total,
    boolean some,
    boolean opened,
    boolean numbered,
    boolean shown) {}
