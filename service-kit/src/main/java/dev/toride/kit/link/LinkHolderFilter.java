package dev.toride.kit.link;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Lets the holder of an opened link in. */
@LinkHolder
@Provider
public class LinkHolderFilter implements ContainerRequestFilter {
    @Inject
    LinkSessions sessions;

    @Override
    public void filter(ContainerRequestContext request) {
        sessions.enter(request.getHeaderString(HttpHeaders.AUTHORIZATION));
    }
}
