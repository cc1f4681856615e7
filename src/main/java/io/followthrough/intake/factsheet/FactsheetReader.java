package io.followthrough.intake.factsheet;

import io.followthrough.intake.document.Document;
import io.followthrough.people.Unit;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads published factsheets: a title, general findings, success factors, challenges, an assessment by criterion and
 * recommendations with management's responses in the main text; ratings and key facts in a side column. Headings are
 * known by their words, so the order of the parts and the line breaks may differ.
 */
@Component
public class FactsheetReader {

    /** Reads a document in the order in which most of it is found; units are recognised by their names. */
    public Reading read(Document document, List<Unit> units) {
        return document.orders().stream()
                .map(text -> new Factsheet(text, units))
                .max(Comparator.comparingLong(Factsheet::partsFound))
                .map(Factsheet::reading)
                .orElseThrow();
    }
}
