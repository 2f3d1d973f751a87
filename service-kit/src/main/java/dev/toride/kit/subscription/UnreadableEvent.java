package dev.toride.kit.subscription;

/** A record that is no CloudEvent of ours: trying again cannot help. */
final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String why) {
        super(why);
    }
}
