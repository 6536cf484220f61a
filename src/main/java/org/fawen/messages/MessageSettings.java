package org.fawen.messages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told beyond the desk.
 *
 * @param address e-mail; none means the institution's for the account, if it gives one
 * @param quietFrom 免打扰 begins; equal to {@code quietTo} there is none
 * @param quietTo 免打扰 ends, on the next day when it is earlier than the beginning
 * @param digestAt when the daily digest is sent
 */
public record MessageSettings(
        @Nullable String address, Mail mail, LocalTime quietFrom, LocalTime quietTo, LocalTime digestAt) {

    /** What holds for people who said nothing. */
    public static final MessageSettings USUAL =
            new MessageSettings(null, Mail.AT_ONCE, LocalTime.of(22, 0), LocalTime.of(7, 0), LocalTime.of(8, 0));

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;:\\\\()]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");

    /** When mail is sent. */
    public enum Mail {
        AT_ONCE,
        /** Once a day, all together; 特急 at once. */
        DIGEST,
        NEVER
    }

    /** When mail about a notice of this urgency goes out that could go now. 特急 waits for nothing. */
    Instant due(Urgency urgency, Instant now, ZoneId zone) {
        if (urgency == Urgency.EXPRESS) {
            return now;
        }
        if (mail == Mail.DIGEST) {
            return next(digestAt, now, zone);
        }
        return isQuiet(now.atZone(zone).toLocalTime()) ? next(quietTo, now, zone) : now;
    }

    boolean inDigest(Urgency urgency) {
        return mail == Mail.DIGEST && urgency != Urgency.EXPRESS;
    }

    private boolean isQuiet(LocalTime time) {
        return quietFrom.isAfter(quietTo)
                ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                : !time.isBefore(quietFrom) && time.isBefore(quietTo);
    }

    private static Instant next(LocalTime time, Instant now, ZoneId zone) {
        var today = now.atZone(zone).with(time);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    /** @throws Refusal when the address is none */
    MessageSettings checked() {
        var stripped = address == null || address.isBlank() ? null : address.strip();
        if (stripped != null
                && (stripped.length() > LONGEST_ADDRESS
                        || !ADDRESS.matcher(stripped).matches())) {
            throw new Refusal("messages.refused.address");
        }
        return new MessageSettings(stripped, mail, quietFrom, quietTo, digestAt);
    }
}
