package lianqiao.message;

import java.util.UUID;
import lianqiao.access.PasswordResets;
import lianqiao.party.Invitations;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Letter;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Mails that somebody waits for: a new password, an invitation. The token is made here, in the moment of mailing, and is nowhere
 * else. In both languages: nobody knows which one a stranger reads.
 */
@Component
class Letters {
    private final PasswordResets resets;
    private final Invitations invitations;
    private final Organisations organisations;
    private final MailSettings settings;

    Letters(PasswordResets resets, Invitations invitations, Organisations organisations, MailSettings settings) {
        this.resets = resets;
        this.invitations = invitations;
        this.organisations = organisations;
        this.settings = settings;
    }

    /** Empty where it was used, withdrawn, or is over. */
    Mono<Mail> reset(UUID delivery, UUID reset) {
        return resets.issue(reset)
                .map(letter -> new Mail(
                        delivery, letter.address(), "[链桥] 重置密码 · Reset your password", resetText(letter), null));
    }

    Mono<Mail> invitation(UUID delivery, UUID invitation) {
        return invitations.issue(invitation).flatMap(letter -> organisations
                .find(letter.subject())
                .map(organisation -> invitation(delivery, letter, organisation)));
    }

    private Mail invitation(UUID delivery, Letter letter, Organisation organisation) {
        String name = organisation.name();
        String text = """
                %s邀请您在链桥以该单位成员身份开展工作。打开以下链接即可接受，14 天内有效：
                %s invites you to work for it on LianQiao. This link accepts, and is valid for 14 days:

                %s

                如您不认识该单位，请忽略此邮件。
                If you don't know this organisation, ignore this mail.
                """.formatted(name, name, settings.page("/invitations/" + letter.token()));
        return new Mail(delivery, letter.address(), "[链桥] " + name + "邀请您加入 · An invitation", text, null);
    }

    private String resetText(Letter letter) {
        return """
                有人为您的链桥账号申请重置密码。打开以下链接设置新密码，2 小时内有效，仅可使用一次：
                Somebody asked for a new password of your account on LianQiao. This link sets one, once, within 2 hours:

                %s

                如非本人操作，请忽略此邮件，密码不会改变。
                If it wasn't you, ignore this mail: nothing changes.
                """.formatted(settings.page("/reset-password/" + letter.token()));
    }
}
