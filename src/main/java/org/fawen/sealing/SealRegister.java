package org.fawen.sealing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fawen.identity.DemoMode;
import org.fawen.identity.Organisations;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.rendering.SealPicture;
import org.fawen.rendering.SealPlace;
import org.fawen.rendering.Typesetting;
import org.springframework.stereotype.Component;

/**
 * Which organ has an electronic seal. Who has none seals on paper. In the demonstration each organ that issues gets one
 * when it is first asked for, made here and vouched for by nobody.
 */
@Component
public class SealRegister {

    private static final String DEMO_LINE = "演示";
    private static final Duration SOON = Duration.ofDays(30);

    private final SealFolder folder;
    private final DemoMode mode;
    private final Organisations organisations;
    private final Typesetting typesetting;
    private final Clock clock;
    private final Optional<TimeStamps> timeStamps;
    private final Map<String, Optional<OrganSeal>> known = new ConcurrentHashMap<>();

    SealRegister(
            SealingSettings settings,
            DemoMode mode,
            Organisations organisations,
            Typesetting typesetting,
            Clock clock) {
        this.folder = new SealFolder(settings.folder(), settings.password());
        this.mode = mode;
        this.organisations = organisations;
        this.typesetting = typesetting;
        this.clock = clock;
        this.timeStamps = Optional.ofNullable(settings.timeStampAuthority()).map(HttpTimeStamps::new);
    }

    /**
     * The electronic seal of the organ with exactly this name.
     *
     * @throws SealUnusable when there is one that cannot be opened
     */
    public Optional<OrganSeal> of(String organ) {
        return organisations
                .current()
                .unitNamed(organ)
                .filter(unit -> !unit.mayIssue().isEmpty())
                .flatMap(unit -> known.computeIfAbsent(unit.id().value(), id -> read(id, organ)));
    }

    /**
     * What seals at this place: the organ's seal, on an order shown as its signer's stamp.
     *
     * @throws SealUnusable when there is one that cannot be opened
     */
    public Optional<OrganSeal> at(SealPlace place) {
        var signer = place.signer();
        return signer == null
                ? of(place.organ())
                : of(place.organ()).map(seal -> seal.showing(typesetting.stamp(signer)));
    }

    private Optional<OrganSeal> read(String unit, String organ) {
        var found = folder.find(unit);
        if (found.isEmpty() && mode.demo()) {
            folder.make(unit, organ, clock.instant());
            found = folder.find(unit);
        }
        return found.map(sealers -> new OrganSeal(organ, picture(unit, organ), sealers));
    }

    /** The site's own, or one drawn from the organ's name. */
    private SealPicture picture(String unit, String organ) {
        return folder.picture(unit).orElseGet(() -> typesetting.seal(organ, mode.demo() ? DEMO_LINE : ""));
    }

    /** What an administrator should know about the files of seals; empty when all is well. */
    public List<String> remarks() {
        var remarks = new ArrayList<String>();
        for (var name : folder.units()) {
            var unit = organisations
                    .current()
                    .unit(new UnitId(name))
                    .filter(found -> !found.mayIssue().isEmpty());
            if (unit.isEmpty()) {
                remarks.add("%s：没有以此为标识、可以发文的机关，这个文件用不上。".formatted(name));
                continue;
            }
            if (folder.isOpenToOthers(name)) {
                remarks.add(
                        "%s（%s）：文件可被他人读取，请将权限改为 600。".formatted(name, unit.get().name()));
            }
            try {
                folder.picture(name);
                folder.find(name)
                        .ifPresentOrElse(
                                sealers -> remarks.addAll(validity(name, sealers)),
                                () -> remarks.add("%s：只有图片，没有密钥 %s.p12，不能电子用印。".formatted(name, name)));
            } catch (SealUnusable unusable) {
                remarks.add(unusable.getMessage());
            }
        }
        return remarks;
    }

    private List<String> validity(String unit, List<Sealer> sealers) {
        var now = clock.instant();
        var soon = now.plus(SOON);
        var remarks = new ArrayList<String>();
        for (var sealer : sealers) {
            var certificate = sealer.certificates().getFirst();
            var until = certificate.getNotAfter().toInstant();
            if (until.isBefore(now) || certificate.getNotBefore().toInstant().isAfter(now)) {
                remarks.add("%s：证书（%s）不在有效期内。".formatted(unit, sealer.algorithm()));
            } else if (until.isBefore(soon)) {
                remarks.add("%s：证书（%s）将于 %s 到期。".formatted(unit, sealer.algorithm(), until));
            }
        }
        return remarks;
    }

    /** Who says when; empty when seals bear our own clock's time. */
    public Optional<TimeStamps> timeStamps() {
        return timeStamps;
    }

    /** The certificates of all organs that have an electronic seal already. */
    public List<X509Certificate> certificates() {
        return organisations.current().units().stream()
                .filter(unit -> !unit.mayIssue().isEmpty())
                .map(Unit::id)
                .flatMap(unit -> folder.find(unit.value()).stream())
                .flatMap(List::stream)
                .map(sealer -> sealer.certificates().getFirst())
                .toList();
    }
}
