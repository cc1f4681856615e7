package io.followthrough.intake;

import java.util.List;

/**
 * What confirming a document did.
 *
 * @param evaluation reference of its evaluation
 * @param recommendations references of all its recommendations, in the order of the document
 * @param created how many of them are new
 * @param changed how many were known and got another wording
 * @param unchanged how many were known and stay as they are
 */
public record Confirmation(String evaluation, List<String> recommendations, int created, int changed, int unchanged) {}
