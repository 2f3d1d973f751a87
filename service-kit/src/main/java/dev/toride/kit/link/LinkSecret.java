package dev.toride.kit.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes tokens from ids: the id, then its HMAC-SHA-256 under the service's secret, in base64url. So a token need not be kept
 * to be shown again in the answer to a repeated request, and a stolen database opens nothing.
 */
@ApplicationScoped
class LinkSecret {
    private static final String HMAC = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int TOKEN_BYTES = ID_BYTES + 32;
    private static final int SECRET_BYTES_MIN = 32;

    private final byte[] secret;

    @Inject
    LinkSecret(@ConfigProperty(name = "toride.link.secret") String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        if (this.secret.length < SECRET_BYTES_MIN) {
            throw new IllegalStateException("toride.link.secret has fewer than " + SECRET_BYTES_MIN + " bytes");
        }
    }

    String token(UUID link) {
        byte[] id = bytes(link);
        byte[] token =
                ByteBuffer.allocate(TOKEN_BYTES).put(id).put(hmac("link", id)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The id in a token of ours; null for anything else. */
    UUID id(String token) {
        byte[] decoded;
        try {
            decoded = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException noBase64) {
            return null;
        }
        if (decoded.length != TOKEN_BYTES) {
            return null;
        }
        ByteBuffer parts = ByteBuffer.wrap(decoded);
        return new UUID(parts.getLong(), parts.getLong());
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another key than that of the tokens, so that neither can stand for the other. */
    SecretKeySpec sessionKey() {
        return new SecretKeySpec(hmac("session", new byte[0]), HMAC);
    }

    private byte[] hmac(String use, byte[] of) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            mac.update(use.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            return mac.doFinal(of);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
