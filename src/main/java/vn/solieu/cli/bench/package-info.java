/** Warm measurements in one run, told as ratios, since machines differ and ratios less so. */
package vn.solieu.cli.bench;
