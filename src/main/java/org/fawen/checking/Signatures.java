package org.fawen.checking;

import java.util.List;

/** The 署名 of a draft, and the order of its organs. */
final class Signatures {

    private Signatures() {}

    static boolean isTyped(Draft draft) {
        return draft.input().signature() != null || draft.closing().date() != null;
    }

    static String signature(Draft draft) {
        String typed = draft.input().signature();
        if (typed != null) {
            return typed.strip();
        }
        return String.join(
                " ",
                draft.closing().organs().stream()
                        .map(piece -> piece.text().strip())
                        .toList());
    }

    static Piece place(Draft draft) {
        Piece date = draft.closing().date();
        String typed = draft.input().signature();
        if (typed != null || date == null) {
            return Piece.of(Place.of(Place.Field.SIGNATURE), Piece.Kind.FIELD, typed == null ? "" : typed);
        }
        return draft.closing().organs().isEmpty()
                ? date
                : draft.closing().organs().getFirst();
    }

    /** Whether the issuers that occur in a text occur in their order; a name inside a longer one does not count. */
    static boolean inOrder(Draft draft, String text, List<String> issuers) {
        int last = -1;
        for (String issuer : issuers) {
            int at = position(draft, text, issuer);
            if (at >= 0 && at < last) {
                return false;
            }
            last = Math.max(last, at);
        }
        return true;
    }

    /** First place of an issuer that is not the tail of another issuer's longer name; -1 when there is none. */
    static int position(Draft draft, String text, String issuer) {
        String rest = text;
        for (String other : draft.input().issuers()) {
            if (other.length() > issuer.length() && other.contains(issuer)) {
                rest = rest.replace(other, "□".repeat(other.length()));
            }
        }
        String visible = rest;
        return Organs.names(draft, issuer)
                .mapToInt(visible::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }
}
