/**
 * Text becomes mentions: numbers, quantities, periods, cue words, and stretches that are no figure.
 *
 * <p>{@link vn.solieu.recognise.Recogniser} runs the cascade: tokens, cue words, blockers, periods,
 * quantities. Each step is linear in the text.
 */
package vn.solieu.recognise;
