package dev.toride.assessment.scoring;

/** An answer of the organization that the person in charge set in place of what the rule would give, and why. */
public record AnswerByHand(String item, String choice, String reason) {
    public AnswerByHand {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("An answer set by hand needs a reason");
        }
    }
}
