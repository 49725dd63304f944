package lianqiao.message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import lianqiao.Portal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Primary;

/**
 * A real portal that can be made to stand still after the mail server has taken a mail and before that is written down.
 * {@code MAIL_MUTATION} builds in a fault.
 */
public final class HaltingMailPortal {
    private HaltingMailPortal() {}

    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {Portal.class, HaltingSending.class}, arguments);
    }

    /** What is wrong with this portal. */
    enum Mutation {
        NONE,
        /** That a mail is being sent is written down only after it was. */
        SENDING_LATE;

        static final Mutation HERE = valueOf(System.getenv().getOrDefault("MAIL_MUTATION", "NONE"));
    }

    @Primary
    static class HaltingSending extends Sending {
        private static final Path HOLD = Path.of(System.getenv().getOrDefault("MAIL_HOLD", "no-such-file"));

        HaltingSending(Deliveries deliveries, Post post, MailSettings settings, Clock clock) {
            super(deliveries, post, settings, clock);
        }

        @Override
        boolean begin(Delivery delivery) {
            return Mutation.HERE == Mutation.SENDING_LATE || super.begin(delivery);
        }

        @Override
        Posted handOver(Mail mail) {
            Posted posted = super.handOver(mail);
            standStill();
            return posted;
        }

        @Override
        void end(Delivery delivery, Posted posted) {
            if (Mutation.HERE == Mutation.SENDING_LATE) {
                super.begin(delivery);
            }
            super.end(delivery, posted);
        }

        private static void standStill() {
            while (Files.exists(HOLD)) {
                try {
                    Files.writeString(HOLD.resolveSibling("standing"), "");
                    Thread.sleep(20);
                } catch (IOException | InterruptedException ended) {
                    throw new IllegalStateException(ended);
                }
            }
        }
    }
}
