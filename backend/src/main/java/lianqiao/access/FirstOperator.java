package lianqiao.access;

import java.time.Duration;
import lianqiao.shared.Ids;
import lianqiao.shared.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the operator's account from the settings, so that a new portal has somebody to sign in. */
@Component
class FirstOperator implements ApplicationRunner {
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private final Accounts accounts;
    private final AccessSettings settings;

    FirstOperator(Accounts accounts, AccessSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String login = settings.operatorLogin();
        String password = settings.operatorPassword();
        if (login != null && password != null) {
            accounts.register(new NewAccount(Ids.next(), login, password, login, null, Role.OPERATOR, false))
                    .block(AT_MOST);
        }
    }
}
