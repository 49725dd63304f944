package lianqiao.patent;

import java.util.UUID;
import lianqiao.shared.Change;

/** What became of a row of a survey or of a list of marks. */
public record StockOutcome(UUID stock, Change change) {}
