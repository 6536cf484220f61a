package org.fawen.identity;

import java.util.List;

/** A topic on which a unit has to be asked (会签), found by its keywords. */
public record CountersignTopic(String topic, UnitId unit, List<String> keywords) {}
