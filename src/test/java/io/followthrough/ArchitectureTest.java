package io.followthrough;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;

/** The house keeps its shape: what the architecture says in words, checked. */
@AnalyzeClasses(packages = "io.followthrough", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 200;
    private static final int MOST_PUBLIC_TYPES = 12;

    @ArchTest
    static final ArchRule only_the_workflow_knows_the_process_engine = noClasses()
            .that()
            .resideOutsideOfPackage("io.followthrough.workflow..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.."));

    @ArchTest
    static final ArchRule only_the_rulebook_knows_the_rule_engine = noClasses()
            .that()
            .resideOutsideOfPackage("io.followthrough.rulebook..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.kie..").or(resideInAPackage("org.drools..")));

    @ArchTest
    static final ArchRule time_comes_from_the_one_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule names_say_what_things_are =
            noClasses().should().haveNameMatching(".*(Impl|Dto|Helper|Manager|Util|Utils|Service)");

    @ArchTest
    static final ArchRule packages_are_not_drawers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..config..", "..dto..", "..impl..", "..service..");

    @ArchTest
    static final ArchRule aggregates_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(AbstractAggregateRoot.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    /** Else what belongs to a row is read over a second connection while the first waits: as many readers as there are connections wait for each other. */
    @ArchTest
    static final ArchRule what_a_repository_reads_it_reads_over_one_connection = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Repository.class)
            .and()
            .haveModifier(JavaModifier.ABSTRACT)
            .should()
            .beAnnotatedWith(Transactional.class);

    @Test
    void modules_depend_on_each_other_in_one_direction() {
        ApplicationModules.of(Followthrough.class).verify();
    }

    @Test
    void every_package_says_its_purpose_and_is_null_marked() throws IOException {
        for (Path folder : foldersOfClasses()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).as(info.toString()).contains("/** ", "@NullMarked");
        }
    }

    @Test
    void files_stay_short() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
            }
        }
    }

    @ArchTest
    static void packages_stay_small(JavaClasses classes) {
        classes.stream()
                .filter(type -> type.isTopLevelClass()
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isAssignableTo("io.followthrough.shared.DomainEvent"))
                .collect(Collectors.groupingBy(type -> type.getPackageName()))
                .forEach((name, types) ->
                        assertThat(types).as("public types of " + name).hasSizeLessThanOrEqualTo(MOST_PUBLIC_TYPES));
    }

    private static List<Path> foldersOfClasses() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("io/followthrough"))) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !folder.endsWith("followthrough"))
                    .distinct()
                    .toList();
        }
    }
}
