package org.fawen.drafting;

import java.time.Clock;
import java.time.LocalDate;
import org.fawen.identity.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Gives the demonstration institution its templates, once. */
@Component
@ConditionalOnBooleanProperty("fawen.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoTemplates implements ApplicationRunner {

    private final TemplateRows rows;
    private final JsonMapper json;
    private final Clock clock;

    DemoTemplates(TemplateRows rows, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws Exception {
        if (!rows.newest().isEmpty()) {
            return;
        }
        try (var file = new ClassPathResource("demo/templates.json").getInputStream()) {
            var read = json.readTree(file);
            var author = new PersonId(read.path("author").asString());
            var from = LocalDate.parse(read.path("from").asString());
            for (var template : read.path("templates").properties()) {
                rows.add(new TemplateVersion(
                        template.getKey(),
                        1,
                        from,
                        false,
                        TemplateRows.read(template.getValue().toString()),
                        author,
                        clock.instant()));
            }
        }
    }
}
