package io.followthrough.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Factsheets of any size, in the layout of the sample. */
public class Factsheets {

    private Factsheets() {}

    /** The sample's first part, under another title for each number, with as many recommendations as asked for. */
    public static String withRecommendations(int number, int count) {
        String sample = sample();
        String heading = "Selected key Recommendations and Response";
        String head = sample.substring(0, sample.indexOf(heading) + heading.length())
                .replace("SME", "BENCH" + number)
                .replace("SECO’s support", "SECO’s support no " + number);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> """


                         To do what the evaluators of round %d ask for in their point %d of the report.

                          SECO %s that point %d matters and will look into it with its partners.

                        """.formatted(number, i, i % 3 == 0 ? "partially agrees" : "agrees", i))
                .collect(Collectors.joining("", head, ""));
    }

    private static String sample() {
        try {
            return Files.readString(Path.of("src/main/resources/samples/factsheet.txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
