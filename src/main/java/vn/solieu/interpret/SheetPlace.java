package vn.solieu.interpret;

/**
 * Where a row stands among the rows of a sheet.
 *
 * @param depth how far to the right; parts lie deeper than what they make up
 * @param group number of the group that a label without numbers opened
 * @param total whether its label says that it is the total of the rows below
 * @param some whether it is one of some parts ("trong đó", "một số địa phương")
 */
record SheetPlace(int depth, int group, boolean total, boolean some) {}
