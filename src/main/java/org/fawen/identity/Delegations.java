package org.fawen.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 委托: set by the person who will be away, or by the office; over by itself. */
@Service
public class Delegations {

    private final DelegationRows rows;
    private final Register register;
    private final TransactionOperations transactions;
    private final Clock clock;

    Delegations(DelegationRows rows, Register register, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.register = register;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What somebody wants to set.
     *
     * @param delegate who shall act; none when nobody can
     * @param steps keys of the steps it holds for; empty for all
     * @param signs whether a signature may be given by it, which the security administrator has to approve
     */
    public record Wish(
            PersonId principal,
            @Nullable PersonId delegate,
            Instant from,
            Instant to,
            Set<String> steps,
            String reason,
            boolean signs) {}

    /**
     * Sets it; who signs for somebody else is approved by the security administrator first.
     *
     * @throws DelegationRefused when it must not be
     */
    public Delegation set(PersonId by, Wish wish) {
        if (!maySetFor(by, wish.principal())) {
            throw new DelegationRefused("not-yours");
        }
        var organisation = register.current();
        var delegation = new Delegation(
                UUID.randomUUID(),
                wish.principal(),
                wish.delegate(),
                wish.from(),
                wish.to(),
                wish.steps(),
                wish.reason().strip(),
                by,
                wish.delegate() != null && wish.signs() && isSigner(organisation, wish.principal())
                        ? Delegation.Approval.AWAITED
                        : Delegation.Approval.NOT_NEEDED,
                null);
        transactions.executeWithoutResult(transaction -> {
            rows.lock();
            DelegationRules.check(delegation, rows.notOver(clock.instant()), organisation, clock.instant());
            rows.add(delegation);
        });
        register.refresh();
        return delegation;
    }

    /** Whether the person may set and end delegations for the other: one's own, and the office's for everybody. */
    public boolean maySetFor(PersonId by, PersonId principal) {
        return by.equals(principal) || ofTheOffice(by);
    }

    /** Whether the person sets delegations for everybody. */
    public boolean ofTheOffice(PersonId person) {
        return register.current().rolesOf(person).contains(Role.OFFICE_HEAD);
    }

    /** @throws DelegationRefused when it is not for this person to approve */
    public void approve(PersonId by, UUID id) {
        var delegation = rows.find(id).orElseThrow(() -> new DelegationRefused("unknown"));
        if (!register.current().rolesOf(by).contains(Role.SECURITY_ADMIN)
                || by.equals(delegation.principal())
                || by.equals(delegation.delegate())) {
            throw new DelegationRefused("not-yours");
        }
        rows.approve(id, by);
        register.refresh();
    }

    /** Ends it before its time. */
    public void end(PersonId by, UUID id) {
        var delegation = rows.find(id).orElseThrow(() -> new DelegationRefused("unknown"));
        if (!maySetFor(by, delegation.principal())) {
            throw new DelegationRefused("not-yours");
        }
        rows.end(id, by, clock.instant());
        register.refresh();
    }

    /** In force and to come: everybody's for the office and the security administrator, else those one has a part in. */
    public List<Delegation> seenBy(PersonId person) {
        var roles = register.current().rolesOf(person);
        var all = roles.contains(Role.OFFICE_HEAD) || roles.contains(Role.SECURITY_ADMIN);
        return rows.notOver(clock.instant()).stream()
                .filter(delegation ->
                        all || delegation.principal().equals(person) || person.equals(delegation.delegate()))
                .toList();
    }

    /** All that are in force or to come, for those who look ahead. */
    public List<Delegation> toCome() {
        return rows.notOver(clock.instant());
    }

    private static boolean isSigner(Organisation organisation, PersonId person) {
        return organisation.rolesOf(person).contains(Role.SIGNER);
    }
}
