package org.fawen.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fawen.identity.Body;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;

/** Facts of a notice, by default an ordinary red-head notice of the party committee drafted by the org department. */
public final class TestFacts {

    private DocType docType = DocType.NOTICE;
    private Channel channel = Channel.RED_HEAD;
    private List<UnitId> issuers = List.of(new UnitId("party-committee"));
    private Body body = Body.PARTY_COMMITTEE;
    private UnitId draftingUnit = new UnitId("org-dept");
    private UnitId office = new UnitId("party-office");
    private String subject = "其他";
    private Urgency urgency = Urgency.NORMAL;
    private Disclosure disclosure = Disclosure.PROACTIVE;
    private Audience audience = Audience.PUBLIC;
    private boolean routine;
    private boolean important;
    private boolean normative;
    private boolean collectiveDecision;
    private List<UnitId> countersignUnits = List.of();

    private TestFacts() {}

    public static TestFacts facts() {
        return new TestFacts();
    }

    public TestFacts docType(DocType value) {
        docType = value;
        return this;
    }

    public TestFacts channel(Channel value) {
        channel = value;
        return this;
    }

    public TestFacts issuedBy(Body kind, String... organs) {
        body = kind;
        issuers = Arrays.stream(organs).map(UnitId::new).toList();
        return this;
    }

    public TestFacts draftedIn(String unit) {
        draftingUnit = new UnitId(unit);
        return this;
    }

    public TestFacts subject(String value) {
        subject = value;
        return this;
    }

    public TestFacts urgency(Urgency value) {
        urgency = value;
        return this;
    }

    public TestFacts disclosure(Disclosure value) {
        disclosure = value;
        return this;
    }

    public TestFacts audience(Audience value) {
        audience = value;
        return this;
    }

    public TestFacts routine() {
        routine = true;
        return this;
    }

    public TestFacts important() {
        important = true;
        return this;
    }

    public TestFacts normative() {
        normative = true;
        return this;
    }

    public TestFacts collectiveDecision() {
        collectiveDecision = true;
        return this;
    }

    public TestFacts countersignedBy(String... units) {
        countersignUnits = Arrays.stream(units).map(UnitId::new).toList();
        return this;
    }

    public RoutingFacts get() {
        return new RoutingFacts(
                docType,
                channel,
                issuers,
                body,
                draftingUnit,
                office,
                subject,
                urgency,
                disclosure,
                audience,
                routine,
                important,
                normative,
                collectiveDecision,
                false,
                Set.of(),
                countersignUnits);
    }
}
