/**
 * Vietnamese text typed before Unicode, or damaged since, read as Unicode: TCVN3, VNI-Windows,
 * VISCII, VPS, windows-1258 and decomposed letters.
 *
 * <p>{@link vn.solieu.read.legacy.LegacyText} is the façade. Text that is Unicode already stays as
 * it is and costs one look at each character.
 */
package vn.solieu.read.legacy;
