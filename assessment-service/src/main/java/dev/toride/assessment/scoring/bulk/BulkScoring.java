package dev.toride.assessment.scoring.bulk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.toride.assessment.scoring.CompactScore;
import dev.toride.assessment.scoring.InvalidAnswersException;
import dev.toride.assessment.scoring.JsonBytes;
import dev.toride.assessment.scoring.Score;
import dev.toride.assessment.scoring.ScoreJson;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.assessment.scoring.ScoringProblems;
import dev.toride.kit.i18n.Language;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.JsonFaults;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.problem.ProblemAnswers;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.ZipException;

/** Reads a sheet, scores it, writes the result, line by line: one trip through one buffer. */
@ApplicationScoped
class BulkScoring {
    /** A sheet of 25 answers has about a thousand bytes, one of the largest questionnaire allowed about forty thousand. */
    static final int LINE_BYTES_MAX = 65_536;

    private static final int OUTPUT_BYTES = 65_536;
    private static final int REFERENCE_CHARS_MAX = 200;

    /** The rest of a stream whose gzip is broken cannot be read. */
    private static final Problem MALFORMED = KitProblems.MALFORMED_BODY.with(Map.of("line", 0, "column", 0));

    private final Scorers scorers;
    private final ObjectMapper json;
    private final ObjectReader lines;
    private final ProblemAnswers problems;

    @Inject
    BulkScoring(Scorers scorers, ObjectMapper json, ProblemAnswers problems) {
        this.scorers = scorers;
        this.json = json;
        this.lines = json.readerFor(BulkLine.class);
        this.problems = problems;
    }

    /** Who asks: what the texts and problems of one stream have in common. */
    record Asker(boolean full, Language language, String requestId) {}

    /** @throws IOException when the client goes away; nothing is kept, so there is nothing to undo */
    void score(InputStream in, OutputStream out, Asker asker) throws IOException {
        LineReader reader = new LineReader(in, LINE_BYTES_MAX);
        StreamScorers known = new StreamScorers(scorers);
        try (OutputStream buffered = new BufferedOutputStream(out, OUTPUT_BYTES)) {
            JsonBytes answer = new JsonBytes();
            for (long number = 1; ; number++) {
                try {
                    if (!reader.next()) {
                        return;
                    }
                } catch (ZipException | EOFException broken) {
                    begin(answer, number, null);
                    refuse(answer, MALFORMED, asker);
                    answer.moveTo(buffered);
                    return;
                }
                if (!reader.isBlank()) {
                    answer(answer, reader, number, known, asker);
                    answer.moveTo(buffered);
                }
            }
        }
    }

    private void answer(JsonBytes answer, LineReader reader, long number, StreamScorers known, Asker asker)
            throws IOException {
        BulkLine line = null;
        Problem problem;
        try {
            line = read(reader);
            score(answer, line, number, known, asker);
            return;
        } catch (InvalidAnswersException invalid) {
            problem = ScoringProblems.of(invalid);
        } catch (JacksonException malformed) {
            problem = JsonFaults.toProblem(malformed);
        } catch (Problem refused) {
            problem = refused;
        }
        begin(answer, number, line == null ? null : line.reference());
        refuse(answer, problem, asker);
    }

    /** Writes nothing where it refuses. */
    private static void score(JsonBytes answer, BulkLine line, long number, StreamScorers known, Asker asker) {
        Scorer scorer = known.of(line.questionnaire(), line.questionnaireVersion());
        if (asker.full()) {
            Score score = scorer.score(line.answers());
            begin(answer, number, line.reference()).raw(",\"result\":");
            ScoreJson.write(answer, score);
        } else {
            CompactScore score = scorer.compact(line.answers());
            begin(answer, number, line.reference()).raw(",\"result\":");
            ScoreJson.write(answer, score);
        }
        answer.raw("}\n");
    }

    private void refuse(JsonBytes answer, Problem problem, Asker asker) throws IOException {
        answer.raw(",\"problem\":")
                .raw(json.writeValueAsBytes(problems.body(problem, asker.language(), asker.requestId())))
                .raw("}\n");
    }

    private static JsonBytes begin(JsonBytes answer, long number, @Nullable String reference) {
        answer.raw("{\"line\":").raw(Long.toString(number));
        if (reference != null) {
            answer.raw(",\"reference\":\"").text(reference).raw("\"");
        }
        return answer;
    }

    private BulkLine read(LineReader reader) throws IOException {
        if (reader.isTooLong()) {
            throw BulkProblems.LINE_TOO_LONG.problem();
        }
        BulkLine line = lines.readValue(reader.buffer(), reader.offset(), reader.length());
        if (line == null) {
            throw required("");
        }
        if (line.questionnaire() == null) {
            throw required("/questionnaire");
        }
        if (line.answers() == null) {
            throw required("/answers");
        }
        if (line.reference() != null && line.reference().length() > REFERENCE_CHARS_MAX) {
            throw KitProblems.INVALID_REQUEST
                    .problem()
                    .and(FieldError.ofPointer("/reference", "max").with(Map.of("value", REFERENCE_CHARS_MAX)));
        }
        return line;
    }

    private static Problem required(String pointer) {
        return KitProblems.INVALID_REQUEST.problem().and(FieldError.ofPointer(pointer, "required"));
    }
}
