package io.followthrough.rulebook;

/**
 * Why rules cannot be used.
 *
 * @param file name of the file, such as {@code progress.drl}
 * @param line where in it, counted from 1; 0 when it concerns the whole file
 * @param reason what is wrong and what to do, as a sentence
 */
record RuleProblem(String file, int line, String reason) {

    @Override
    public String toString() {
        return line > 0 ? "%s, line %d: %s".formatted(file, line, reason) : "%s: %s".formatted(file, reason);
    }
}
