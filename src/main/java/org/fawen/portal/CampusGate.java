package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fawen.identity.CurrentPerson;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Lets those read campus pages who are logged in, or whose address lies in one of the institution's own ranges. */
@Component
class CampusGate {

    private final CurrentPerson person;
    private final List<IpAddressMatcher> ranges;

    CampusGate(CurrentPerson person, PortalSettings settings) {
        this.person = person;
        this.ranges =
                settings.campusRanges().stream().map(IpAddressMatcher::new).toList();
    }

    boolean isOpenTo(HttpServletRequest request) {
        return person.find().isPresent() || ranges.stream().anyMatch(range -> range.matches(request.getRemoteAddr()));
    }
}
