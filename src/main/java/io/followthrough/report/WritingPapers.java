package io.followthrough.report;

import io.followthrough.shared.Refused;
import java.util.Set;

/** Writes documents in whichever format they are wanted. */
final class WritingPapers {

    private static final Set<FileFormat> FORMATS = Set.of(FileFormat.XLSX, FileFormat.DOCX, FileFormat.PDF);

    private WritingPapers() {}

    /** @throws Refused when documents are not written in that format */
    static Taken write(Paper paper, String name, String format) {
        FileFormat wanted = FileFormat.of(format, FORMATS);
        byte[] bytes = switch (wanted) {
            case XLSX -> PaperAsXlsx.write(paper);
            case DOCX -> PaperAsDocx.write(paper);
            case PDF -> PaperAsPdf.write(paper);
            case CSV, JSON -> throw new IllegalArgumentException("No document is written as " + wanted + ".");
        };
        return new Taken(name + wanted.suffix(), wanted, bytes);
    }

    /** A file to be taken away. */
    record Taken(String name, FileFormat format, byte[] bytes) {}
}
