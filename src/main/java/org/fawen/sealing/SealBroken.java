package org.fawen.sealing;

/** Something in a sealed file is not as it was sealed. */
final class SealBroken extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fault;
    private final String place;

    /** @param fault last word of the key {@code sealing.broken.…} */
    SealBroken(String fault, String place) {
        super(fault + " " + place);
        this.fault = fault;
        this.place = place;
    }

    SealVerdict.Broken verdict() {
        return new SealVerdict.Broken("sealing.broken." + fault, place);
    }
}
