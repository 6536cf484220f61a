package org.fawen.identity;

/** Gives the register as it is now. */
public interface Organisations {

    /** The current register; cheap enough to ask for in every act. */
    Organisation current();
}
