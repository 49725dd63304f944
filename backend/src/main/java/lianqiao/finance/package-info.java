/** Financing needs and finance products: what a firm's intellectual property may secure, and whom a licensed institution serves. */
@NullMarked
package lianqiao.finance;

import org.jspecify.annotations.NullMarked;
