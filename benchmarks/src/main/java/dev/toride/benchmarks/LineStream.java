package dev.toride.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One POST of many lines over a plain socket, reading the answer while sending: ready blocks out, lines counted in. */
final class LineStream {
    private static final int BUFFER_BYTES = 131_072;
    private static final int SOCKET_BYTES = 1_048_576;

    private final URI url;
    private final String token;
    private final byte[] chunk;
    private final int linesOfChunk;

    /** What came back. @param bytes of the lines alone; @param first the first line */
    record Answer(long lines, long bytes, double seconds, String first) {
        double linesPerSecond() {
            return lines / seconds;
        }
    }

    /** @param block lines that are sent again and again */
    LineStream(String url, String token, List<String> block) {
        this.url = URI.create(url);
        this.token = token;
        byte[] lines = (String.join("\n", block) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream framed = new ByteArrayOutputStream();
        framed.writeBytes((Integer.toHexString(lines.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        framed.writeBytes(lines);
        framed.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        chunk = framed.toByteArray();
        linesOfChunk = block.size();
    }

    /** @param lines rounded down to whole blocks */
    Answer send(int lines) throws IOException, InterruptedException {
        int chunks = lines / linesOfChunk;
        long begin = System.nanoTime();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSendBufferSize(SOCKET_BYTES);
            socket.setReceiveBufferSize(SOCKET_BYTES);
            OutputStream out = socket.getOutputStream();
            out.write(head().getBytes(StandardCharsets.US_ASCII));
            Thread sender = Thread.ofPlatform().start(() -> write(out, chunks));
            Answer answer = read(socket.getInputStream(), begin);
            sender.join();
            if (answer.lines() != (long) chunks * linesOfChunk) {
                throw new IllegalStateException(answer.lines() + " lines came back of " + chunks * linesOfChunk);
            }
            return answer;
        }
    }

    private String head() {
        return "POST " + url.getPath() + " HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\nAuthorization: Bearer "
                + token + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private void write(OutputStream out, int chunks) {
        try {
            for (int i = 0; i < chunks; i++) {
                out.write(chunk);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(InputStream raw, long begin) throws IOException {
        InputStream in = new BufferedInputStream(raw, BUFFER_BYTES);
        String status = line(in);
        while (!line(in).isEmpty()) {
            // headers say nothing that is needed
        }
        if (!status.contains(" 200 ")) {
            throw new IllegalStateException(status);
        }
        byte[] buffer = new byte[BUFFER_BYTES];
        StringBuilder first = new StringBuilder();
        long lines = 0;
        long bytes = 0;
        for (int left = chunkSize(in); left > 0; left = chunkSize(in)) {
            bytes += left;
            while (left > 0) {
                int read = in.read(buffer, 0, Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("the answer ended early");
                }
                if (lines == 0) {
                    first.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                }
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                    }
                }
                left -= read;
            }
            line(in);
        }
        return new Answer(
                lines,
                bytes,
                (System.nanoTime() - begin) / 1e9,
                first.toString().lines().findFirst().orElse(""));
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the answer ended early");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
