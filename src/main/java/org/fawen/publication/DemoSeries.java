package org.fawen.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills the number series of the demonstration institution, once. */
@Component
@ConditionalOnBooleanProperty("fawen.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoSeries implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DemoSeries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws Exception {
        if (!jdbc.sql("select id from number_series limit 1")
                .query(String.class)
                .list()
                .isEmpty()) {
            return;
        }
        try (var file = new ClassPathResource("demo/organisation.json").getInputStream()) {
            var register = json.readTree(file);
            register.path("numberSeries").forEach(this::add);
            register.path("voidRegister").forEach(this::addVoided);
        }
    }

    private void add(JsonNode series) {
        List<String> docTypes =
                series.path("docTypes").valueStream().map(JsonNode::asString).toList();
        jdbc.sql(
                        "insert into number_series (id, name, code, unit, doc_types) values (:id, :name, :code, :unit, :docTypes)")
                .param("id", series.path("id").asString())
                .param("name", series.path("name").asString())
                .param("code", series.path("code").asString())
                .param("unit", series.path("unit").asString())
                .param("docTypes", docTypes.toArray(String[]::new))
                .update();
        for (Map.Entry<String, JsonNode> next : series.path("nextByYear").properties()) {
            jdbc.sql("insert into number_counter (series, year, last) values (:series, :year, :last)")
                    .param("series", series.path("id").asString())
                    .param("year", Integer.parseInt(next.getKey()))
                    .param("last", next.getValue().asInt() - 1)
                    .update();
        }
    }

    private void addVoided(JsonNode voided) {
        jdbc.sql("""
                        insert into number_voided (series, year, serial, reason, voided_by, voided_at)
                        values (:series, :year, :serial, :reason, :by, :on::date)
                        """)
                .param("series", voided.path("series").asString())
                .param("year", voided.path("year").asInt())
                .param("serial", voided.path("serial").asInt())
                .param("reason", Objects.requireNonNull(voided.path("reason").asString()))
                .param("by", voided.path("voidedBy").asString())
                .param("on", voided.path("voidedOn").asString())
                .update();
    }
}
