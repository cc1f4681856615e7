package io.followthrough.portfolio.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts texts into words without capitals and accents, and words down to their stems. Nobody says in which language a text
 * is: it is stemmed in each of the four, and so is what is looked for.
 */
final class Words {

    private static final Analyzer PLAIN = analyzer(words -> words);

    private static final List<Analyzer> STEMMING = List.of(
            analyzer(words -> new KStemFilter(new EnglishPossessiveFilter(words))),
            analyzer(FrenchLightStemFilter::new),
            analyzer(SpanishLightStemFilter::new),
            analyzer(words -> new GermanLightStemFilter(new GermanNormalizationFilter(words))));

    private Words() {}

    /** The words of a text, in their order. */
    static List<String> of(String text) {
        return cut(PLAIN, text);
    }

    /** The stems of its words, each once. */
    static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        STEMMING.forEach(language -> stems.addAll(cut(language, text)));
        return stems;
    }

    private static List<String> cut(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> stemming) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(
                        words,
                        stemming.apply(
                                new ICUFoldingFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))));
            }
        };
    }
}
