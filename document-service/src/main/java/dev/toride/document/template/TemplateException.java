package dev.toride.document.template;

/** A template that cannot be used. Thrown while the templates are loaded, so that a faulty one never reaches a reader. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    TemplateException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** Line in the file, counted from 1; 0 where the reason has no line. */
    public int line() {
        return line;
    }
}
