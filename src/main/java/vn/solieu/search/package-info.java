/**
 * Queries over the library: words, exact phrases and document numbers of a line, joined with
 * filters on the figures that stand in it.
 */
package vn.solieu.search;
