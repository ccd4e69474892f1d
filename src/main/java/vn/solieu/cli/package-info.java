/**
 * The commands. The only place with {@code System.out}: data go there, progress and messages to
 * {@code System.err}.
 */
package vn.solieu.cli;
