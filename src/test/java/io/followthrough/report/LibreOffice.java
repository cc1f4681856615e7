package io.followthrough.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;

/** Opens files as people do, where LibreOffice is installed; {@code -Dlibreoffice=required} makes its absence an error. */
public final class LibreOffice {

    private static final String PROGRAM = "soffice";
    private static final int PATIENCE_SECONDS = 120;

    private LibreOffice() {}

    /** It can read the file, and would print at least a page of it. */
    public static void opens(byte[] file, String format, Path folder) throws IOException, InterruptedException {
        boolean here = installed();
        if (!here && !"required".equals(System.getProperty("libreoffice"))) {
            Assumptions.abort("LibreOffice is not installed: " + format + " files are not opened with it.");
        }
        assertThat(here).as("LibreOffice is installed").isTrue();
        Path given = Files.write(folder.resolve("given." + format), file);
        Path printed = Files.createDirectories(folder.resolve("printed"));
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format.equals("pdf") ? "odg" : "pdf",
                        "--outdir",
                        printed.toString(),
                        given.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        Path made = printed.resolve("given." + (format.equals("pdf") ? "odg" : "pdf"));
        assertThat(made).as(Files.readString(folder.resolve("said"))).isNotEmptyFile();
        if (!format.equals("pdf")) {
            try (PDDocument document = Loader.loadPDF(made.toFile())) {
                assertThat(document.getNumberOfPages()).isPositive();
            }
        }
    }

    private static boolean installed() {
        try {
            Process process = new ProcessBuilder(PROGRAM, "--version")
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException | InterruptedException missing) {
            return false;
        }
    }
}
