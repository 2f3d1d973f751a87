package dev.toride.local.walk;

/** A step did not go as it should; the message says which and why. */
final class WalkFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WalkFailure(String message) {
        super(message, null, false, false);
    }
}
