package io.followthrough.portfolio.search;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Notes to whom the texts belong that fulfil a query, of those that are known by a day. */
class OwnersCollector extends SimpleCollector {

    private final String field;
    private final long day;
    private final BitSet found = new BitSet();
    private NumericDocValues owner = DocValues.emptyNumeric();
    private NumericDocValues since = DocValues.emptyNumeric();

    OwnersCollector(String field, long day) {
        this.field = field;
        this.day = day;
    }

    /** Their numbers. */
    BitSet found() {
        return found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        owner = DocValues.getNumeric(context.reader(), field);
        since = DocValues.getNumeric(context.reader(), TextIndex.SINCE);
    }

    @Override
    public void collect(int document) throws IOException {
        if (owner.advanceExact(document) && since.advanceExact(document) && since.longValue() <= day) {
            found.set((int) owner.longValue());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
