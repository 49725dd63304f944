package lianqiao.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How scheduled notices come out.
 *
 * @param enabled false for a portal that leaves it to others
 * @param poll how often it is looked whether one's hour has come
 */
@ConfigurationProperties("lianqiao.notice")
record NoticeSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("20s") Duration poll) {}
