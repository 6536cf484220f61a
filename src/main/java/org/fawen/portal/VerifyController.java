package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.fawen.audit.PublicSeals;
import org.fawen.audit.PublicSeals.Root;
import org.fawen.sealing.PemCertificates;
import org.fawen.sealing.SealRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 验真 for everybody; what is asked is neither stored nor logged. */
@Controller
class VerifyController {

    private static final int DAYS = 366;
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Verification verification;
    private final PublicPages pages;
    private final PublicSeals seals;
    private final SealRegister organs;

    VerifyController(Verification verification, PublicPages pages, PublicSeals seals, SealRegister organs) {
        this.verification = verification;
        this.pages = pages;
        this.seals = seals;
        this.organs = organs;
    }

    @GetMapping("/verify")
    void verify(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var found = q.isBlank() ? null : verification.of(q);
        Answers.sendWithScript(pages.verify(q.strip(), found, Language.of(lang)), request, response);
    }

    /** The key that signs the seals. */
    @GetMapping("/verify/key")
    ResponseEntity<String> key() {
        return ResponseEntity.ok().contentType(TEXT).body(seals.key());
    }

    /** The certificates of the organs' electronic seals, for {@code ./fawen verify --trust} and other tools. */
    @GetMapping("/verify/seals")
    ResponseEntity<String> certificates() {
        return ResponseEntity.ok().contentType(TEXT).body(PemCertificates.of(organs.certificates()));
    }

    /** The last seal of each day: who keeps a copy can prove later that nothing before it was rewritten. */
    @GetMapping("/verify/roots")
    ResponseEntity<String> roots() {
        var lines = seals.daily(DAYS).stream().map(Root::line).collect(Collectors.joining("\n", "", "\n"));
        return ResponseEntity.status(HttpStatus.OK).contentType(TEXT).body(lines);
    }
}
