package lianqiao.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import lianqiao.shared.Turns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, mail after mail, on one thread of one portal at a time. Who comes to its turn knows that whatever is still
 * SENDING was left by one that is gone.
 */
@Component
class MailRounds implements SmartLifecycle {
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
    private final BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
    private volatile boolean running;

    MailRounds(
            Deliveries deliveries,
            MailWriter writer,
            Sending sending,
            Turns turns,
            MailSettings settings,
            Clock clock) {
        this.deliveries = deliveries;
        this.writer = writer;
        this.sending = sending;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = settings.isOn();
        if (running) {
            LOG.info("mail goes to {}", SmtpServer.parse(settings.smtpUrl()));
            Thread.ofVirtual().name("mail").start(this::look);
        } else {
            LOG.info("mail is off: set LIANQIAO_SMTP_URL and LIANQIAO_MAIL_FROM to send it");
        }
    }

    @Override
    public void stop() {
        running = false;
        wake.offer(true);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        while (running) {
            try {
                turns.whileHeld("mail", this::round);
                wake.poll(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException broken) {
                LOG.warn("mail waits for the next round: {}", broken.toString());
                wait(settings.poll());
            }
        }
    }

    private void round() {
        Long left = deliveries.abandon(clock.instant()).block(PATIENCE);
        if (left != null && left > 0) {
            LOG.warn("{} mails were being sent when a portal ended: whether they went out is unknown", left);
        }
        for (int sent = 0; running && sent < ROUND; sent++) {
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

    private void wait(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stop) {
            running = false;
        }
    }
}
