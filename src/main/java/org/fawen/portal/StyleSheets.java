package org.fawen.portal;

import java.io.IOException;
import org.fawen.notice.content.ContentHash;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of the style sheets; they change with the content, so that readers may keep the old ones for long. */
@Component
class StyleSheets {

    private static final int VERSION = 10;

    private final String screen;
    private final String paper;

    StyleSheets() throws IOException {
        this.screen = address("/ui/public.css");
        this.paper = address("/ui/paper.css");
    }

    public String screen() {
        return screen;
    }

    public String paper() {
        return paper;
    }

    private static String address(String path) throws IOException {
        var bytes = new ClassPathResource("META-INF/resources" + path).getContentAsByteArray();
        return path + "?v=" + ContentHash.sha256(bytes).substring(0, VERSION);
    }
}
