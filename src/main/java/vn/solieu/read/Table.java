package vn.solieu.read;

/**
 * A table of a report.
 *
 * @param number 1-based, in reading order
 * @param firstLine line number of its first row
 * @param lastLine line number of its last row, inclusive
 * @param columns width of its grid
 */
public record Table(int number, int firstLine, int lastLine, int columns) {}
