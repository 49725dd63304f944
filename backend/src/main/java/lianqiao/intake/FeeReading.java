package lianqiao.intake;

import java.util.List;
import lianqiao.licence.FeeTerms;

/** Fee terms as read, the source's words, and what is to be told about the reading. */
record FeeReading(FeeTerms terms, String text, List<RowCode> codes) {}
