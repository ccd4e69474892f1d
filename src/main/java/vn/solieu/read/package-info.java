/**
 * Any file becomes a {@link vn.solieu.read.Report}: lines of frozen NFC text with their form,
 * tables, footnotes and outline.
 *
 * <p>{@link vn.solieu.read.ReportReader} is the façade. What can't be read is a {@link
 * vn.solieu.domain.Problem}, never an exception.
 */
package vn.solieu.read;
