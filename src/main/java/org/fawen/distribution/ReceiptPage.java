package org.fawen.distribution;

import jakarta.servlet.http.HttpServletResponse;
import org.fawen.notice.Refusal;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The plain page behind a link for people without an account; nothing is signed by opening it. */
@Controller
class ReceiptPage {

    private final OutsideReceipts receipts;

    ReceiptPage(OutsideReceipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/r/{token}")
    String show(@PathVariable String token, Model page, HttpServletResponse response) {
        return page(token, page, response, null);
    }

    @PostMapping("/r/{token}")
    String sign(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            Model page,
            HttpServletResponse response) {
        try {
            receipts.sign(token, name);
            return "redirect:/r/" + token;
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(token, page, response, refusal);
        }
    }

    private String page(String token, Model page, HttpServletResponse response, @Nullable Refusal refusal) {
        var opened = receipts.open(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        var notice = opened.notice();
        var number = notice.number() == null ? null : notice.number().toString();
        page.addAttribute("token", token)
                .addAttribute("delivery", opened.delivery())
                .addAttribute("title", notice.title())
                .addAttribute(
                        "paper",
                        NoticeHtml.paper(
                                opened.text().content(),
                                PaperView.issued(notice.facts().channel(), number, notice.documentDate())))
                .addAttribute("refusal", refusal);
        return "distribution/receipt";
    }
}
