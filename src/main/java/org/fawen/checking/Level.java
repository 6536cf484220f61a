package org.fawen.checking;

/** Where a rule comes from; only {@link #U} may be lowered or switched off by a unit (decision table D9). */
public enum Level {
    /** 党政机关公文处理工作条例, and the law on secrecy. */
    R,
    /** GB/T 9704-2012, layout of official documents. */
    G,
    /** GB/T 15834-2011, punctuation. */
    P,
    /** GB/T 15835-2011, numerals; also GB 3100, units. */
    N,
    /** Usage, or a rule of the unit. */
    U;

    public boolean maySwitchOff() {
        return this == U;
    }
}
