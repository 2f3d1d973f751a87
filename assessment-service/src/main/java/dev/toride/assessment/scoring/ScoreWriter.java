package dev.toride.assessment.scoring;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Answers a {@link Score} in one piece. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class ScoreWriter implements ServerMessageBodyWriter<Score> {
    @Override
    public boolean isWriteable(Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType media) {
        return type == Score.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType media) {
        return type == Score.class;
    }

    @Override
    public void writeResponse(Score score, Type genericType, ServerRequestContext context) {
        context.serverResponse().end(json(score));
    }

    @Override
    public void writeTo(
            Score score,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(json(score));
    }

    private static byte[] json(Score score) {
        JsonBytes json = new JsonBytes();
        ScoreJson.write(json, score);
        return json.toArray();
    }
}
