package dev.toride.document.rendering.xml;

/** Escapes text for XML 1.0 and HTML, as content and as a quoted attribute. */
public final class Xml {
    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {}

    /**
     * Escapes markup; characters that XML cannot hold (control characters, lone surrogates) become U+FFFD. Such values are
     * refused where they enter the service, so this is the last line of defence: a document never becomes unreadable.
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    public static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(isAllowed(c) ? c : REPLACEMENT);
                    }
                }
            }
        }
    }

    private static boolean isAllowed(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' || c >= '\u007F' && c <= '\u009F';
        return !control && !Character.isSurrogate(c) && c < '\uFFFE';
    }
}
