package io.followthrough.portfolio.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** The words of all texts, in memory: never the only copy of anything. */
class TextIndex implements AutoCloseable {

    static final String REFERENCE = "reference";
    static final String WORD = "word";
    static final String STEM = "stem";
    static final String SINCE = "since";

    private static final String OWNER = "owner";

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Numbering recommendations = new Numbering();
    private final Numbering actions = new Numbering();

    TextIndex() throws IOException {
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new KeywordAnalyzer()));
        searchers = new SearcherManager(writer, null);
    }

    /** Adds a text; it is found after {@link #show}. */
    void add(Text text) throws IOException {
        Document document = new Document();
        document.add(new StringField(OWNER, text.recommendation(), Field.Store.NO));
        document.add(new NumericDocValuesField(SINCE, text.since().toEpochDay()));
        document.add(
                new NumericDocValuesField(Kind.RECOMMENDATION.field(), recommendations.number(text.recommendation())));
        String action = text.action();
        if (action != null) {
            document.add(new NumericDocValuesField(Kind.ACTION.field(), actions.number(action)));
        }
        String reference = action == null ? text.recommendation() : action;
        document.add(new StringField(REFERENCE, reference.toLowerCase(Locale.ROOT), Field.Store.NO));
        for (String word : new HashSet<>(Words.of(text.words()))) {
            document.add(new StringField(WORD, word, Field.Store.NO));
        }
        for (String stem : Words.stems(text.words())) {
            document.add(new StringField(STEM, stem, Field.Store.NO));
        }
        writer.addDocument(document);
    }

    /** Takes away all texts of some recommendations. */
    void remove(Collection<String> owners) throws IOException {
        writer.deleteDocuments(
                owners.stream().map(owner -> new Term(OWNER, owner)).toArray(Term[]::new));
    }

    /** From now on, what was added is found, and what was taken away is not. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Whose texts fulfil the query, of those that are known by the day, by their numbers. */
    BitSet find(Query query, Kind kind, long day) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            OwnersCollector owners = new OwnersCollector(kind.field(), day);
            searcher.search(query, owners);
            return owners.found();
        } finally {
            searchers.release(searcher);
        }
    }

    /** The words that are spelled like this one but for so many letters left out, added, changed or swapped, in the order of the alphabet. */
    List<String> near(String word, int letters) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            List<String> near = new ArrayList<>();
            Terms words = MultiTerms.getTerms(searcher.getIndexReader(), WORD);
            if (words != null) {
                FuzzyTermsEnum found = new FuzzyTermsEnum(words, new Term(WORD, word), letters, 0, true);
                for (BytesRef term = found.next(); term != null; term = found.next()) {
                    near.add(term.utf8ToString());
                }
            }
            near.remove(word);
            return near;
        } finally {
            searchers.release(searcher);
        }
    }

    /** What has these numbers. */
    Set<String> references(BitSet numbers, Kind kind) {
        return switch (kind) {
            case RECOMMENDATION -> recommendations.references(numbers);
            case ACTION -> actions.references(numbers);
        };
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
