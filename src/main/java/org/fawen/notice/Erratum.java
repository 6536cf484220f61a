package org.fawen.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.ContentHash;

/**
 * 文字更正 (domain §6.4): a correction of the signed text that changes nothing of its substance and needs no new signature.
 *
 * @param id the command by which it was made; the audit entry of the same act bears it too
 * @param from the revision that was corrected
 * @param places what was put right
 */
public record Erratum(
        UUID id,
        NoticeId notice,
        int from,
        ContentHash fromHash,
        int revision,
        ContentHash hash,
        List<Place> places,
        PersonId by,
        Instant at) {

    private static final int AROUND = 6;

    public Erratum {
        places = List.copyOf(places);
    }

    /** What the trail says of it: from which text to which, place by place. */
    public String words() {
        return fromHash.checkCode()
                + "→"
                + hash.checkCode()
                + places.stream()
                        .map(place -> "；“%s”→“%s”".formatted(place.was(), place.became()))
                        .collect(java.util.stream.Collectors.joining());
    }

    /** A few words before and after. */
    public record Place(String was, String became) {

        /** What differs between two texts, with a little of what stands around it. */
        public static Place between(String before, String after) {
            var shorter = Math.min(before.length(), after.length());
            var start = 0;
            while (start < shorter && before.charAt(start) == after.charAt(start)) {
                start++;
            }
            var end = 0;
            while (end < shorter - start
                    && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
                end++;
            }
            return new Place(part(before, start, end), part(after, start, end));
        }

        private static String part(String text, int start, int end) {
            var from = Math.max(0, start - AROUND);
            var to = Math.min(text.length(), text.length() - end + AROUND);
            return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        }
    }
}
