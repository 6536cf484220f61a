package org.fawen.identity;

/**
 * Who may take a work item: {@code role@unit} ("department-head@org-dept") or {@code post:…} ("post:party-secretary"),
 * nothing else.
 *
 * @param value the group as the engine and the inbox store it
 */
public record CandidateGroup(String value) {

    private static final String POST = "post:";

    public CandidateGroup {
        if (value.startsWith(POST)) {
            new PostId(value.substring(POST.length()));
        } else {
            var at = value.indexOf('@');
            if (at < 0) {
                throw new IllegalArgumentException(
                        "A candidate group is role@unit or post:…, not '%s'".formatted(value));
            }
            Role.of(value.substring(0, at));
            new UnitId(value.substring(at + 1));
        }
    }

    public static CandidateGroup of(Role role, UnitId unit) {
        return new CandidateGroup(role.key() + "@" + unit);
    }

    public static CandidateGroup of(PostId post) {
        return new CandidateGroup(POST + post);
    }

    @Override
    public String toString() {
        return value;
    }
}
