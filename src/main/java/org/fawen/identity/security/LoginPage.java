package org.fawen.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.DemoMode;
import org.fawen.identity.Organisations;
import org.fawen.identity.Setup;
import org.fawen.identity.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login, a plain page: no script, and readable in browsers that are too old for everything behind it. */
@Controller
class LoginPage {

    static final String PATH = "/desk/login";

    private final CurrentPerson person;
    private final Organisations organisations;
    private final DemoAccounts demonstration;
    private final Setup setup;
    private final Language language;

    LoginPage(
            CurrentPerson person,
            Organisations organisations,
            DemoAccounts demonstration,
            Setup setup,
            Language language) {
        this.person = person;
        this.organisations = organisations;
        this.demonstration = demonstration;
        this.setup = setup;
        this.language = language;
    }

    @GetMapping(PATH)
    String show(HttpServletRequest request, HttpServletResponse response, Locale locale, Model page) {
        if (person.find().isPresent()) {
            return "redirect:/desk/";
        }
        if (setup.isNeeded()) {
            return "redirect:" + SetupPage.PATH;
        }
        if (request.getParameter("lang") != null) {
            language.setLocale(request, response, locale);
        }
        page.addAttribute(
                "institution",
                organisations.current().institution().map(Unit::name).orElse("发文"));
        page.addAttribute("message", Message.of(request));
        page.addAttribute("groups", demonstration.byRole());
        page.addAttribute("demoPassword", DemoMode.PASSWORD);
        return "desk/login";
    }

    /** What the page says above the form; the key of its text is {@code identity.login.} and the name in lower case. */
    enum Message {
        NONE,
        ERROR,
        EXPIRED,
        LEFT,
        READY;

        static Message of(HttpServletRequest request) {
            for (var message : values()) {
                if (request.getParameterMap().containsKey(message.key())) {
                    return message;
                }
            }
            return NONE;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
