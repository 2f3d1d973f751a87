package dev.toride.document.rendering;

/** The file formats a document can be had in. */
public enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Tagged and archivable: PDF/A-2a and PDF/UA-1. */
    PDF("application/pdf", "pdf"),
    /** A page of its own without scripts; its {@code article} element can be embedded. */
    HTML("text/html;charset=UTF-8", "html"),
    MARKDOWN("text/markdown;charset=UTF-8", "md");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Ending of a file name, without the dot. */
    public String extension() {
        return extension;
    }
}
