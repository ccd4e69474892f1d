/** solieu: figures of Vietnamese socio-economic reports, found, linked and checked. */
package vn.solieu;
