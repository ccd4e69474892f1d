/**
 * Scores extracted figures against gold annotations, and compares two extractions figure by figure.
 *
 * <p>The measures are those of the annotation guideline's {@code score.py}, to the last digit
 * shown.
 */
package vn.solieu.cli.eval;
