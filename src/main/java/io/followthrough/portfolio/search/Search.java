package io.followthrough.portfolio.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * One search. All that is typed has to stand somewhere in the texts of one recommendation or action: as a part of a word,
 * as another form of it, or as a part of the reference. A word that stands nowhere is taken for those spelled nearly so.
 */
class Search {

    private static final int SHORTEST_TO_FORGIVE = 4;
    private static final int LONG = 8;

    private final TextIndex index;
    private final Kind kind;
    private final long day;
    private final Map<String, List<String>> nearly = new LinkedHashMap<>();

    Search(TextIndex index, Kind kind, LocalDate asOf) {
        this.index = index;
        this.kind = kind;
        this.day = asOf.toEpochDay();
    }

    /** What was typed may not be blank. */
    Found find(String typed) throws IOException {
        BitSet found = null;
        for (String part : typed.strip().split("\\s+")) {
            BitSet having = having(part);
            if (found == null) {
                found = having;
            } else {
                found.and(having);
            }
        }
        Set<String> references = found == null ? Set.of() : index.references(found, kind);
        return new Found(references, nearly);
    }

    /** Those whose reference contains it, or whose words all of its words. */
    private BitSet having(String part) throws IOException {
        BitSet found = index.find(containing(TextIndex.REFERENCE, part.toLowerCase(Locale.ROOT)), kind, day);
        List<String> words = Words.of(part);
        if (words.isEmpty()) {
            return found;
        }
        BitSet worded = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            BitSet having = saying(words.get(i), found.isEmpty());
            if (i == 0) {
                worded = having;
            } else {
                worded.and(having);
            }
        }
        found.or(worded);
        return found;
    }

    private BitSet saying(String word, boolean forgiving) throws IOException {
        BitSet found = index.find(said(word), kind, day);
        if (!found.isEmpty() || !forgiving || word.length() < SHORTEST_TO_FORGIVE) {
            return found;
        }
        List<String> near = near(word);
        for (String other : near) {
            found.or(index.find(said(other), kind, day));
        }
        nearly.put(word, near);
        return found;
    }

    /** One letter may be wrong, in long words two where that is not enough. */
    private List<String> near(String word) throws IOException {
        List<String> near = index.near(word, 1);
        return near.isEmpty() && word.length() >= LONG ? index.near(word, 2) : near;
    }

    private static BooleanQuery said(String word) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(containing(TextIndex.WORD, word), BooleanClause.Occur.SHOULD);
        for (String stem : Words.stems(word)) {
            query.add(new TermQuery(new Term(TextIndex.STEM, stem)), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private static WildcardQuery containing(String field, String text) {
        return new WildcardQuery(new Term(field, "*" + text.replaceAll("([\\\\*?])", "\\\\$1") + "*"));
    }
}
