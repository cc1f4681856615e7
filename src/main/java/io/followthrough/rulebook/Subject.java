package io.followthrough.rulebook;

/**
 * What a rule judges.
 *
 * @param reference of a recommendation, such as {@code SECO-2019-SME/1}, or of one of its actions, such as {@code SECO-2019-SME/1/A2}
 */
record Subject(String reference) {

    /** Whether it is an action. */
    boolean isAction() {
        return reference.split("/").length > 2;
    }

    /** Reference of the evaluation to which it belongs. */
    String evaluation() {
        return reference.split("/")[0];
    }

    /** Reference of the recommendation that it is, or belongs to. */
    String recommendation() {
        String[] parts = reference.split("/");
        return parts.length < 2 ? reference : parts[0] + "/" + parts[1];
    }
}
