package dev.toride.document.rendering.model;

/** Counts headings in order of reading. */
final class HeadingNumbers {
    private final Numbering numbering;
    private final Language language;
    private final int[] counts = new int[7];

    HeadingNumbers(Numbering numbering, Language language) {
        this.numbering = numbering;
        this.language = language;
    }

    String next(int level) {
        counts[level]++;
        return switch (numbering) {
            case NONE -> "";
            case SECTIONS -> section(level);
            case REGULATION -> regulation(level);
        };
    }

    private String section(int level) {
        java.util.Arrays.fill(counts, level + 1, counts.length, 0);
        StringBuilder number = new StringBuilder();
        for (int i = 2; i <= level; i++) {
            number.append(i == 2 ? "" : ".").append(counts[i]);
        }
        return number.toString();
    }

    /** Articles are counted through all chapters, so nothing is set back; below the article headings bear no number. */
    private String regulation(int level) {
        if (level > 3) {
            return "";
        }
        String number = String.valueOf(counts[level]);
        return switch (language) {
            case JA -> "第" + number + (level == 2 ? "章" : "条");
            case EN -> (level == 2 ? "Chapter " : "Article ") + number;
        };
    }
}
