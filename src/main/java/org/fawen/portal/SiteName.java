package org.fawen.portal;

import org.fawen.identity.Organisations;
import org.fawen.identity.Unit;
import org.springframework.stereotype.Component;

/** Whose site this is. */
@Component
class SiteName {

    /** Before anybody has set the institution up. */
    private static final String PRODUCT = "发文";

    private final PortalSettings settings;
    private final Organisations organisations;

    SiteName(PortalSettings settings, Organisations organisations) {
        this.settings = settings;
        this.organisations = organisations;
    }

    String get() {
        var set = settings.institution();
        return set != null
                ? set
                : organisations.current().institution().map(Unit::name).orElse(PRODUCT);
    }
}
