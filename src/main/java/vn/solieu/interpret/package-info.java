/**
 * Mentions become figures and relations.
 *
 * <p>{@link vn.solieu.interpret.Interpreter} walks a report line by line. For each quantity the
 * statement rules say its kind, base and status ({@code StatementReader}), the nearest scope its
 * period ({@code PeriodScope}), the words around it its indicator ({@code PhraseReader}); {@code
 * BreakdownReader} ties totals to parts and {@code TableFigures} reads cells.
 */
package vn.solieu.interpret;
