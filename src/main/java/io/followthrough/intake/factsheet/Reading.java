package io.followthrough.intake.factsheet;

import io.followthrough.intake.understanding.Understanding;
import java.util.List;

/** What came of reading a document. */
public sealed interface Reading {

    /** What was understood, to be corrected or filled in by a person. */
    Understanding understanding();

    /** The parts of the layout that were looked for, in the order of the document. */
    List<Sought> sought();

    /** The document has the layout; whatever it lacks is among the problems. */
    record Understood(Understanding understanding, List<Sought> sought) implements Reading {}

    /** The document has another layout; the form is empty, and the problems say what was not found. */
    record NotUnderstood(Understanding understanding, List<Sought> sought) implements Reading {}
}
