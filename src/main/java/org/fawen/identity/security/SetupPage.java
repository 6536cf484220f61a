package org.fawen.identity.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.fawen.identity.Setup;
import org.fawen.identity.security.SetupForm.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Asks once, with the token of the console, for the institution's name and its three administrators; then it is gone. */
@Controller
class SetupPage {

    static final String PATH = "/desk/setup";

    private final Setup setup;

    SetupPage(Setup setup) {
        this.setup = setup;
    }

    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "") String token, Model page) {
        requireNeed();
        return page(page, token, SetupForm.empty(), List.of(), false);
    }

    @PostMapping(PATH)
    String complete(@RequestParam Map<String, String> fields, Model page, HttpServletResponse response) {
        requireNeed();
        var token = fields.getOrDefault("token", "").strip();
        var form = SetupForm.of(fields);
        var strange = !setup.token().matches(token);
        var faults = form.faults();
        if (strange || !faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(page, token, form, faults, strange);
        }
        setup.complete(form.institution(), form.administrators());
        return "redirect:" + LoginPage.PATH + "?ready";
    }

    private void requireNeed() {
        if (!setup.isNeeded()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String page(Model page, String token, SetupForm form, List<Fault> faults, boolean strange) {
        page.addAttribute("token", token)
                .addAttribute("form", form)
                .addAttribute("faults", faults)
                .addAttribute("strange", strange);
        return "desk/setup";
    }
}
