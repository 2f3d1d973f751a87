package dev.toride.testkit.architecture;

import java.util.regex.Pattern;

/** Names that say nothing about the thing they name. */
public final class Names {
    private static final Pattern EMPTY = Pattern.compile(
            ".*(Manager|Helper|Utils?|Impl|Base|Abstract|Common|Dto|DTO|Data|Info|Processor)|(Abstract|Base|Common)[A-Z].*");

    private Names() {}

    public static boolean sayNothing(String simpleName) {
        return EMPTY.matcher(simpleName).matches();
    }
}
