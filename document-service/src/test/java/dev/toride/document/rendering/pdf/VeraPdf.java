package dev.toride.document.rendering.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF. */
public final class VeraPdf {
    private static final int FAILURES_SHOWN = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** @param flavour {@code 2a} for PDF/A-2a, {@code ua1} for PDF/UA-1 */
    public static Set<String> objections(byte[] pdf, String flavour) {
        PDFAFlavour asked = PDFAFlavour.fromString(flavour);
        if (asked == PDFAFlavour.NO_FLAVOUR) {
            throw new IllegalArgumentException("veraPDF knows no " + flavour);
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), asked);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(asked, FAILURES_SHOWN, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> objections = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                objections.add(assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                        + assertion.getLocation().getContext());
            }
            if (!result.isCompliant() && objections.isEmpty()) {
                objections.add("not compliant");
            }
            return objections;
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IllegalStateException("veraPDF cannot read the file", e);
        }
    }
}
