package lianqiao.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lianqiao.shared.Rounds;
import lianqiao.shared.Turns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, mail after mail, on one thread of one portal at a time. Who comes to its turn knows that whatever is still
 * SENDING was left by one that is gone.
 */
@Component
class MailRounds extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** So many in one turn; then another portal may have one. */
    private static final int ROUND = 200;

    private final Deliveries deliveries;
    private final MailWriter writer;
    private final Sending sending;
    private final Turns turns;
    private final MailSettings settings;
    private final Clock clock;

    MailRounds(
            Deliveries deliveries,
            MailWriter writer,
            Sending sending,
            Turns turns,
            MailSettings settings,
            Clock clock) {
        super("mail", settings.poll(), settings.isOn());
        this.deliveries = deliveries;
        this.writer = writer;
        this.sending = sending;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (settings.isOn()) {
            LOG.info("mail goes to {}", SmtpServer.parse(settings.smtpUrl()));
        } else {
            LOG.info("mail is off: set LIANQIAO_SMTP_URL and LIANQIAO_MAIL_FROM to send it");
        }
        super.start();
    }

    @Override
    protected boolean round() {
        turns.whileHeld("mail", this::send);
        return false;
    }

    private void send() {
        Long left = deliveries.abandon(clock.instant()).block(PATIENCE);
        if (left != null && left > 0) {
            LOG.warn("{} mails were being sent when a portal ended: whether they went out is unknown", left);
        }
        for (int sent = 0; isRunning() && sent < ROUND; sent++) {
            Delivery due = deliveries.due(clock.instant()).block(PATIENCE);
            if (due == null || !one(due)) {
                return;
            }
        }
    }

    /** @return false where the server is away: the rest of the round would fare no better */
    private boolean one(Delivery due) {
        MailWriter.@Nullable Written written = writer.write(due).block(PATIENCE);
        Instant now = clock.instant();
        if (written == null) {
            deliveries.drop(due, "NOT_WANTED", now).block(PATIENCE);
            return true;
        }
        Instant allowed = written.quiet().after(now);
        if (allowed.isAfter(now)) {
            deliveries.postpone(due, allowed).block(PATIENCE);
            return true;
        }
        return !(sending.carryOut(due, written.mail()) instanceof Posted.Unreachable);
    }
}
