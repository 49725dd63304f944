package lianqiao.access;

import java.util.Locale;
import java.util.Optional;
import lianqiao.shared.Refusal;

/** What a password must be. Length helps, rules about characters don't (NIST SP 800-63B, 5.1.1.2). */
final class PasswordRule {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private PasswordRule() {}

    /** Why the password won't do; empty if it will. */
    static Optional<Refusal> broken(String password, String login) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(length());
        }
        boolean isMonotonous = password.chars().distinct().count() < 4;
        boolean isLogin = password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))
                || login.toLowerCase(Locale.ROOT).contains(password.toLowerCase(Locale.ROOT));
        return isMonotonous || isLogin ? Optional.of(guessable()) : Optional.empty();
    }

    /** @throws lianqiao.shared.RefusedException PASSWORD_LENGTH or PASSWORD_GUESSABLE */
    static void require(String password, String login) {
        broken(password, login).ifPresent(refusal -> {
            throw refusal.asException();
        });
    }

    private static Refusal length() {
        return Refusal.of(
                "PASSWORD_LENGTH",
                "password",
                "密码长度不符合要求",
                "The password is too short or too long",
                "请使用 " + SHORTEST + " 至 " + LONGEST + " 个字符，可以是一句话",
                "Take " + SHORTEST + " to " + LONGEST + " characters; a sentence will do");
    }

    private static Refusal guessable() {
        return Refusal.of(
                "PASSWORD_GUESSABLE",
                "password",
                "密码太容易被猜到",
                "The password is easily guessed",
                "请勿使用账号本身或重复的字符",
                "Don't use your login, or few characters again and again");
    }
}
