package org.fawen;

import java.util.stream.Collectors;
import org.fawen.identity.Account;
import org.fawen.identity.Accounts;
import org.fawen.identity.DemoMode;
import org.fawen.identity.Organisations;
import org.fawen.identity.Setup;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where it is and, in the demonstration, who can log in. */
@Component
class Welcome {

    private final Addresses addresses;
    private final DemoMode mode;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Setup setup;

    Welcome(Addresses addresses, DemoMode mode, Accounts accounts, Organisations organisations, Setup setup) {
        this.addresses = addresses;
        this.mode = mode;
        this.accounts = accounts;
        this.organisations = organisations;
        this.setup = setup;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        addresses.loopback().ifPresent(url -> Console.standardOutput().say(words(url)));
    }

    private String words(String url) {
        var words = """

                发文已启动 · Fawen is running
                  公开网站 Public site  %s/
                  办公桌面 Desk         %s/desk/
                """.formatted(url, url);
        if (mode.demo()) {
            return words + demonstration();
        }
        return setup.isNeeded() ? words + firstSetup(url) : words;
    }

    private String firstSetup(String url) {
        return """
                  首次设置 First set-up  %s/desk/setup?token=%s
                """.formatted(url, setup.token().value());
    }

    private String demonstration() {
        return """
                  演示账号，密码均为 %s · Demo accounts, password %s
                %s""".formatted(
                        DemoMode.PASSWORD,
                        DemoMode.PASSWORD,
                        accounts.featured().stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(Account account) {
        var organisation = organisations.current();
        return "    %-24s %s（%s）"
                .formatted(
                        account.username(),
                        organisation.nameOf(account.person()),
                        organisation.titleOf(account.person()));
    }
}
