package lianqiao.kpi;

import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line of a spreadsheet of targets.
 *
 * @param line as the spreadsheet shows it, from 1 with its head
 */
record TargetFault(int line, String code, @Nullable String field, Refusal.Text message, Refusal.Text hint) {}
