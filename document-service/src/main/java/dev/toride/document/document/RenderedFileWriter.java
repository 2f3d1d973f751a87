package dev.toride.document.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Writes the bytes and their headers. The resource returns the bare entity: with several media types on one method, a
 * {@code RestResponse} around it is written as {@code toString()} by Quarkus 3.33.
 */
@Provider
public class RenderedFileWriter implements MessageBodyWriter<RenderedFile> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == RenderedFile.class;
    }

    @Override
    public void writeTo(
            RenderedFile file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, file.format().mediaType());
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, file.bytes().length);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, file.language().tag());
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        // A page made from a company's own words must not run anything.
        headers.putSingle(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        out.write(file.bytes());
    }
}
