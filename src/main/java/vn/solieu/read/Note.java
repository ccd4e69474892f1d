package vn.solieu.read;

/**
 * A footnote or endnote: where its body stands and where its mark was.
 *
 * @param line line number of the body
 * @param start offset of the body on that line (0 where the line is the body)
 * @param end exclusive
 * @param anchorLine line number of the text that carries the mark
 * @param anchorOffset offset of the mark in that line
 */
public record Note(int line, int start, int end, int anchorLine, int anchorOffset) {}
