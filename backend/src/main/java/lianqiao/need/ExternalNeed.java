package lianqiao.need;

import org.jspecify.annotations.Nullable;

/**
 * A need that was published elsewhere, as an import has read it. Two of the same source and number are the same need.
 *
 * @param source short name of where it comes from
 * @param number the source's own number
 * @param region GB/T 2260 code, no more exact than the source
 */
public record ExternalNeed(
        String source,
        String number,
        String title,
        String text,
        @Nullable String region) {}
