package lianqiao.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether this instance works on imports at all
 * @param folder where files wait; several instances share it, or each works on what it was given
 * @param largestBytes of a file
 * @param batch rows that are committed together
 * @param hold how long an instance may be silent before another takes its import over
 * @param keep how long a file stays after its import, for the report and for a trial that is applied later
 * @param poll how often an instance looks for work
 */
@ConfigurationProperties("lianqiao.intake")
record IntakeSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue(".local/imports") Path folder,
        @DefaultValue("268435456") long largestBytes,
        @DefaultValue("2000") int batch,
        @DefaultValue("20s") Duration hold,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("1s") Duration poll) {}
