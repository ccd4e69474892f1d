/**
 * Figures of many reports as series over time: what each report printed for a period and when, what
 * follows from it, and the trend tables made of it.
 *
 * <p>{@link vn.solieu.series.SeriesBuilder} is the way in. Nothing here fills a gap; a derived
 * value says so and names its operands.
 */
package vn.solieu.series;
