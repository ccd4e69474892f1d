/**
 * Loads, validates and compiles the folder {@code rules/}; nothing else knows a rule file's syntax.
 *
 * <p>Every Vietnamese word that the program understands comes from there, every sentence that it
 * says from {@link vn.solieu.rules.Messages}.
 */
package vn.solieu.rules;
