package lianqiao.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the house: Beijing time, because terms, ends and working days are dates of China. */
@Configuration
public class HouseClock {
    /** Days begin in Beijing, wherever the machine stands. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
