package org.fawen.notice.interchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fawen.notice.Channel;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;

/** The fields and words the format knows. */
final class Allowed {

    static final Set<String> NOTICE = Set.of(
            "title",
            "docType",
            "channel",
            "audience",
            "subject",
            "flags",
            "issuers",
            "draftingUnit",
            "docNumber",
            "date",
            "publishTime",
            "editor",
            "source",
            "addressees",
            "copyTo",
            "urgency",
            "disclosure",
            "note",
            "replyTo",
            "minutes",
            "body",
            "bodyParagraphs",
            "attachments");
    static final Set<String> REPLY_TO = Set.of("title", "number", "date", "from");
    static final Set<String> MINUTES = Set.of("meeting", "series", "date", "chair", "attended", "absent", "observers");
    static final Set<String> ATTACHMENT = Set.of("title", "file", "kind");

    static final Map<String, DocType> DOC_TYPES = words(DocType.values(), Enum::name);
    static final Map<String, Urgency> URGENCIES = words(Urgency.values(), Enum::name);
    static final Map<String, Disclosure> DISCLOSURES = words(Disclosure.values(), Enum::name);
    static final Map<String, Audience> AUDIENCES = words(Audience.values(), Allowed::lower);
    static final Map<String, AttachmentKind> KINDS = words(AttachmentKind.values(), Allowed::lower);
    static final Map<String, Channel> CHANNELS = words(Channel.values(), Channel::key);
    static final Map<String, RoutingFlag> FLAGS = words(RoutingFlag.values(), RoutingFlag::key);
    static final Map<String, String> SUBJECTS = words(
            new String[] {"任免", "人事", "机构", "表彰", "处分", "经费", "安全", "会议", "放假", "值班", InterchangeNotice.NO_SUBJECT},
            Function.identity());

    private Allowed() {}

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        var words = new LinkedHashMap<String, T>();
        Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
        return words;
    }
}
