/**
 * The set of read reports, kept in a folder: {@code figures/} holds everything that was read, one
 * file a report; {@code lucene/} is made from it and can be deleted; {@code library.json} says
 * which format they have.
 *
 * <p>A report is known by its content. A file of {@code figures/} appears whole or not at all, so a
 * run that dies loses the report in hand and nothing else. Lucene is imported here and in {@code
 * search} only.
 */
package vn.solieu.library;
