/**
 * What leaves the program: records (JSON Lines, CSV), the trend workbook and the pages.
 *
 * <p>Everything here is a pure function of a {@link vn.solieu.export.Dossier}. Report text is
 * hostile input: it is escaped in pages and disarmed in tables.
 */
package vn.solieu.export;
