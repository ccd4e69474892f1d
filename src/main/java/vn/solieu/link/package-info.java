/**
 * Ties a figure's phrase to the catalogue's indicator and its report to a place of the gazetteer.
 *
 * <p>A phrase that no entry covers keeps itself as identity, so that an unknown indicator still
 * makes a series.
 */
package vn.solieu.link;
