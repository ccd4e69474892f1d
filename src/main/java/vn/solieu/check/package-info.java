/**
 * Checks whether what a report states hangs together, and points at the numbers to review.
 *
 * <p>A {@link vn.solieu.check.Check} turns an extraction into claims: what must be true of some
 * printed numbers. {@link vn.solieu.check.Checker} judges every claim by interval arithmetic,
 * {@link vn.solieu.check.Suspects} looks for the printed numbers whose change would make most
 * claims true. A check's words, level and examples stand in {@code rules/checks/}; nothing here
 * reads a file or knows a Vietnamese word.
 */
package vn.solieu.check;
