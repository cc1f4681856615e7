package io.followthrough.report;

import io.followthrough.shared.Refused;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** In which formats people take something away. */
public enum FileFormat {
    /** A spreadsheet, for people. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Values between commas, in UTF-8, for people and scripts. */
    CSV("text/csv;charset=UTF-8"),
    /** An array of objects, for scripts. */
    JSON("application/json"),
    /** A text document. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Pages as they are printed. */
    PDF("application/pdf");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The format of that name, in capitals or not.
     *
     * @throws Refused when there is none, or it is none of those that are offered
     */
    public static FileFormat of(String name, Set<FileFormat> offered) {
        return offered.stream()
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        "format",
                        "\"%s\" is no format for this. Use %s.",
                        name,
                        offered.stream().sorted().map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** Such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** What names of such files end with, such as {@code .pdf}. */
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
