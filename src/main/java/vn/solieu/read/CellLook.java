package vn.solieu.read;

import java.math.BigDecimal;

/**
 * How a table's cell is stored and shown; only a workbook's stores a number.
 *
 * @param stored the number that a workbook's cell holds, before its display format rounds it; null
 *     for words
 * @param bold whether it is printed bold
 * @param indent steps that its alignment moves it to the right
 * @param hidden whether its row, column or sheet is hidden, so that no reader sees it
 */
public record CellLook(BigDecimal stored, boolean bold, int indent, boolean hidden) {}
