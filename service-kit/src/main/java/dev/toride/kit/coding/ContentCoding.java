package dev.toride.kit.coding;

import dev.toride.kit.http.StreamingPaths;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Request bodies in gzip (RFC 9110 §8.4). Inflated here and not by the server, which would inflate whatever arrives before
 * anybody has asked for it: a small body may hold a thousand times its size.
 */
@Provider
public class ContentCoding implements ReaderInterceptor {
    private static final int BUFFER_BYTES = 16_384;

    @Inject
    StreamingPaths streaming;

    @Inject
    RoutingContext http;

    @ConfigProperty(name = "toride.http.max-body-size")
    MemorySize bodyMax;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        String coding = context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !"identity".equalsIgnoreCase(coding.strip())) {
            if (!"gzip".equals(coding.strip().toLowerCase(Locale.ROOT))) {
                throw KitProblems.UNSUPPORTED_MEDIA_TYPE.problem().withHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
            }
            context.setInputStream(inflated(context.getInputStream()));
        }
        return context.proceed();
    }

    private InputStream inflated(InputStream body) throws IOException {
        try {
            InputStream inflated = new GZIPInputStream(body, BUFFER_BYTES);
            return streaming.include(http) ? inflated : new Bounded(inflated, bodyMax.asLongValue());
        } catch (ZipException | java.io.EOFException noGzip) {
            throw KitProblems.MALFORMED_BODY.with(java.util.Map.of("line", 0, "column", 0));
        }
    }

    /** Gives up where a body turns out larger than any may be. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        private Bounded(InputStream in, long bytesMax) {
            super(in);
            left = bytesMax;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw KitProblems.BODY_TOO_LARGE.problem();
            }
            return read;
        }
    }
}
