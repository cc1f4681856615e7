package io.followthrough.shared;

/** There is nothing under that reference, or nothing that this person may see. */
public class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names what was looked for, such as {@code recommendation}, and under which reference. */
    public Missing(String what, String reference) {
        super("There is no %s %s. Check the reference, or look for it in the portfolio.".formatted(what, reference));
    }
}
