package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** One quiet page for every address that leads nowhere and every fault, instead of the server's own. */
@Component
class PublicErrorPages implements ErrorViewResolver {

    private final PublicPages pages;

    PublicErrorPages(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var key = status.is5xxServerError() ? "portal.fault" : "portal.not-found";
        var page = pages.sentence(status, key, null, Language.of(request.getParameter("lang")));
        var answer = new ModelAndView(new ReadyView(page));
        answer.setStatus(status);
        return answer;
    }

    /** Writes the bytes of a page. */
    private record ReadyView(ReadyPage page) implements View {

        @Override
        public String getContentType() {
            return page.mediaType();
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.setContentType(page.mediaType());
            response.setContentLength(page.plain().length);
            response.getOutputStream().write(page.plain());
        }
    }
}
