package io.followthrough.rulebook;

import io.followthrough.rulebook.policy.PolicyFile;
import io.followthrough.rulebook.policy.PolicyNumber;
import io.followthrough.shared.Language;
import io.followthrough.shared.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;

/**
 * Rules that are not compiled yet.
 *
 * @param origin where they come from: "packaged", or the name of a folder
 * @param files by name
 * @param own the words that lie beside them
 * @param numbers the numbers that lie beside them, for constants that the policy does not have
 */
record RuleSource(String origin, List<RuleFile> files, Properties own, Map<String, PolicyNumber> numbers) {

    RuleSource(String origin, List<RuleFile> files, Properties own) {
        this(origin, files, own, Map.of());
    }

    /** Largest file that is read, in bytes. */
    private static final long LARGEST = 1_000_000;

    /** The rules inside the application. */
    static RuleSource packaged(Resource... resources) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        for (Resource resource : resources) {
            files.add(new RuleFile(
                    String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8)));
        }
        files.sort(Comparator.comparing(RuleFile::name));
        return new RuleSource("packaged", files, new Properties());
    }

    /** The rules of a folder: {@code *.drl}, their words in {@code rules.properties} and
     * for other languages in files such as {@code rules_fr.properties}, and numbers in {@code numbers.yaml}. */
    static RuleSource folder(Path folder) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                files.add(new RuleFile(String.valueOf(path.getFileName()), text(path)));
            }
        }
        Properties own = words(folder.resolve("rules.properties"));
        for (Language language : Language.values()) {
            words(folder.resolve("rules_" + language.code() + ".properties"))
                    .forEach((key, said) -> own.put(FolderWords.in(language, String.valueOf(key)), said));
        }
        return new RuleSource(folder.toString(), files, own, numbers(folder.resolve("numbers.yaml")));
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                words.load(reader);
            } catch (IllegalArgumentException | MalformedInputException unreadable) {
                throw new BrokenRules(new RuleProblem(
                        String.valueOf(file.getFileName()), 0, "The words cannot be read: " + unreadable.getMessage()));
            }
        }
        return words;
    }

    private static Map<String, PolicyNumber> numbers(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return PolicyFile.own("of the folder", Files.newInputStream(file));
        } catch (IllegalStateException wrong) {
            throw new BrokenRules(new RuleProblem("numbers.yaml", 0, String.valueOf(wrong.getMessage())));
        }
    }

    private static String text(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (Files.size(path) > LARGEST) {
            throw new BrokenRules(new RuleProblem(name, 0, "The file is larger than 1 MB. Split it by question."));
        }
        try {
            return Files.readString(path);
        } catch (MalformedInputException unreadable) {
            throw new BrokenRules(new RuleProblem(name, 0, "The file is not UTF-8. Save it as UTF-8."));
        }
    }

    /** @throws BrokenRules with what is wrong in which line of which file */
    CompiledRules compile(MessageSource messages) {
        return CompiledRules.compile(origin, files, new Words(new FolderWords(own, messages)), numbers);
    }
}
