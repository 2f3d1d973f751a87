package dev.toride.assessment.scoring;

import dev.toride.assessment.catalog.Choice;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.QuestionnaireMode;
import dev.toride.assessment.catalog.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire made ready to score answers (採点). Immutable and safe to share between threads; make one per questionnaire and keep it.
 *
 * <p>This is the hot path: one pass over the answers, then one over the items, on arrays laid out in {@link #of}.
 */
public final class Scorer {
    private final Questionnaire questionnaire;
    private final Sheet sheet;
    private final boolean checklist;
    private final int[] points;
    private final boolean[] unknown;
    private final boolean[] settles;
    private final int highest;
    /** The points a choice can lose, each once, most first, without 0. */
    private final int[] losses;

    private final int[] sectionOfItem;
    private final Section[] sections;
    private final Integer[] sectionMaximum;

    private Scorer(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        sheet = new Sheet(questionnaire);
        checklist = questionnaire.mode() == QuestionnaireMode.CHECKLIST;
        points = new int[sheet.choices()];
        unknown = new boolean[sheet.choices()];
        settles = new boolean[sheet.choices()];
        for (int choice = 0; choice < sheet.choices(); choice++) {
            Choice declared = questionnaire.choices().get(choice);
            points[choice] = checklist ? 0 : declared.points();
            unknown[choice] = declared.unknown();
            settles[choice] = checklist && declared.settles();
        }
        highest = Arrays.stream(points).max().orElseThrow();
        losses = Arrays.stream(points)
                .map(value -> value - highest)
                .filter(value -> value < 0)
                .distinct()
                .sorted()
                .map(value -> -value)
                .toArray();
        sections = questionnaire.sections().toArray(Section[]::new);
        sectionMaximum = new Integer[sections.length];
        sectionOfItem = new int[sheet.items()];
        Map<String, Integer> sectionOf = new HashMap<>();
        for (int section = 0; section < sections.length; section++) {
            sectionMaximum[section] =
                    checklist ? null : sections[section].items().size() * highest;
            for (String item : sections[section].items()) {
                sectionOf.put(item, section);
            }
        }
        for (int item = 0; item < sheet.items(); item++) {
            sectionOfItem[item] = sectionOf.get(sheet.item(item));
        }
    }

    /** Lays out a questionnaire that the pack reader accepted. */
    public static Scorer of(Questionnaire questionnaire) {
        return new Scorer(questionnaire);
    }

    /** The questionnaire that this scores. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * Scores answers, of which there may be fewer than items; an empty list is a sheet with nothing answered.
     *
     * @throws InvalidAnswersException when an item or choice is unknown or an item is answered twice; pointers start at {@code /answers}
     */
    public Score score(List<Answer> answers) {
        return score(sheet.read(answers, "/answers"));
    }

    /**
     * The short of {@link #score}, for many sheets at once.
     *
     * @throws InvalidAnswersException as {@link #score}
     */
    public CompactScore compact(List<Answer> answers) {
        Tally tally = new Tally(sheet.read(answers, "/answers"));
        boolean complete = tally.unanswered.isEmpty();
        CompactScore.CompactSection[] totals = new CompactScore.CompactSection[sections.length];
        for (int section = 0; section < totals.length; section++) {
            totals[section] = new CompactScore.CompactSection(sections[section].id(), tally.sectionTotal[section]);
        }
        return new CompactScore(
                questionnaire.id(),
                questionnaire.namedVersion(),
                complete,
                checklist ? null : Integer.valueOf(tally.total),
                checklist || !complete
                        ? null
                        : questionnaire.bandOf(tally.total).id(),
                List.of(totals),
                tally.unknowns,
                tally.unanswered,
                checklist ? tally.open : null);
    }

    private Score score(int[] chosen) {
        Tally tally = new Tally(chosen);
        boolean complete = tally.unanswered.isEmpty();
        return new Score(
                questionnaire.id(),
                questionnaire.namedVersion(),
                questionnaire.edition(),
                complete,
                checklist ? null : Integer.valueOf(tally.total),
                questionnaire.maximum(),
                questionnaire.minimum(),
                sectionScores(tally),
                Collections.unmodifiableList(tally.unknowns),
                Collections.unmodifiableList(tally.unanswered),
                checklist ? null : weakest(chosen),
                checklist ? null : trace(chosen),
                checklist || !complete ? null : questionnaire.bandOf(tally.total),
                checklist ? counts(tally.choiceCount) : null,
                checklist ? Collections.unmodifiableList(tally.open) : null);
    }

    /** What one pass over the items adds up. */
    private final class Tally {
        private final int[] sectionTotal = new int[sections.length];
        private final int[] sectionAnswered = new int[sections.length];
        private final int[] choiceCount = new int[points.length];
        private final List<String> unknowns = new ArrayList<>(0);
        private final List<String> unanswered = new ArrayList<>(0);
        private final List<String> open = new ArrayList<>(0);
        private int total;

        private Tally(int[] chosen) {
            for (int item = 0; item < chosen.length; item++) {
                if (chosen[item] == Sheet.UNANSWERED) {
                    unanswered.add(sheet.item(item));
                    open.add(sheet.item(item));
                } else {
                    add(item, chosen[item], sectionOfItem[item]);
                }
            }
        }

        private void add(int item, int choice, int section) {
            choiceCount[choice]++;
            sectionAnswered[section]++;
            total += points[choice];
            sectionTotal[section] += checklist ? (settles[choice] ? 1 : 0) : points[choice];
            if (unknown[choice]) {
                unknowns.add(sheet.item(item));
            }
            if (checklist && !settles[choice]) {
                open.add(sheet.item(item));
            }
        }
    }

    private List<TraceStep> trace(int[] chosen) {
        List<TraceStep> trace = new ArrayList<>(chosen.length);
        int running = 0;
        for (int item = 0; item < chosen.length; item++) {
            int choice = chosen[item];
            if (choice != Sheet.UNANSWERED) {
                running += points[choice];
                trace.add(new TraceStep(sheet.item(item), sheet.choice(choice), points[choice], running));
            }
        }
        return Collections.unmodifiableList(trace);
    }

    private List<SectionScore> sectionScores(Tally tally) {
        SectionScore[] scores = new SectionScore[sections.length];
        for (int section = 0; section < scores.length; section++) {
            int items = sections[section].items().size();
            scores[section] = new SectionScore(
                    sections[section].id(),
                    sections[section].title(),
                    checklist ? null : Integer.valueOf(tally.sectionTotal[section]),
                    sectionMaximum[section],
                    share(tally.sectionTotal[section], checklist ? items : sectionMaximum[section]),
                    tally.sectionAnswered[section],
                    items,
                    checklist ? Integer.valueOf(tally.sectionTotal[section]) : null);
        }
        return List.of(scores);
    }

    private static double share(int part, int whole) {
        return Math.round(part * 10_000.0 / whole) / 10_000.0;
    }

    private List<WeakItem> weakest(int[] chosen) {
        List<WeakItem> weakest = new ArrayList<>(chosen.length);
        // There are as many losses as choices at most, so a scan for each is cheaper than a sort.
        for (int loss : losses) {
            for (int item = 0; item < chosen.length; item++) {
                int choice = chosen[item];
                if (choice != Sheet.UNANSWERED && highest - points[choice] == loss) {
                    weakest.add(new WeakItem(sheet.item(item), points[choice], loss));
                }
            }
        }
        return Collections.unmodifiableList(weakest);
    }

    private List<ChoiceCount> counts(int[] count) {
        ChoiceCount[] counts = new ChoiceCount[count.length];
        for (int choice = 0; choice < counts.length; choice++) {
            counts[choice] = new ChoiceCount(sheet.choice(choice), count[choice]);
        }
        return List.of(counts);
    }
}
