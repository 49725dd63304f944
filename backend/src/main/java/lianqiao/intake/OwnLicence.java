package lianqiao.intake;

import lianqiao.licence.Basis;

/** A declaration that a holder wants to make, as a row says it. */
record OwnLicence(ReadLicence read, Basis basis) {}
