package lianqiao.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an EXTERNAL licence was published.
 *
 * @param number the source's own number of it; source and number together name it once
 * @param asOf day of the source's last word
 */
public record Origin(String source, String number, @Nullable LocalDate asOf) {}
