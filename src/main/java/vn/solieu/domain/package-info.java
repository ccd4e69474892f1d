/**
 * The nouns of the trade: figures with their quantity, period, base and source, relations between
 * figures, findings and problems.
 *
 * <p>Records and sealed interfaces only; nothing here reads a file, knows a Vietnamese word or does
 * I/O.
 */
package vn.solieu.domain;
