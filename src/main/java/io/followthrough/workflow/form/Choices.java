package io.followthrough.workflow.form;

import io.followthrough.action.file.EvidenceFiles;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Units;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Subjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What there is to choose from: fixed words, units, the people of the unit that has to act, or everybody, the files of an action, and what is flagged. */
@Component
class Choices {

    private final Units units;
    private final People people;
    private final Subjects subjects;
    private final EvidenceFiles files;
    private final FlagChoices flags;
    private final MessageSource messages;

    Choices(
            Units units,
            People people,
            Subjects subjects,
            EvidenceFiles files,
            FlagChoices flags,
            MessageSource messages) {
        this.units = units;
        this.people = people;
        this.subjects = subjects;
        this.files = files;
        this.flags = flags;
        this.messages = messages;
    }

    List<Option> of(Question question, String reference, Locale locale) {
        if (question.kind() == Kind.FILES) {
            return files.findByActionOrderById(reference).stream()
                    .map(file ->
                            new Option(String.valueOf(file.id()), file.latest().title()))
                    .toList();
        }
        if (question.ofUnit()) {
            UnitCode unit = subjects.of(reference).unit();
            return unit == null ? List.of() : options(people.of(unit));
        }
        if (question.anybody()) {
            return options(people.everybody().stream()
                    .filter(person -> !person.groupsOfTasks().isEmpty())
                    .toList());
        }
        if (question.type() == UnitCode.class) {
            return units.open().stream()
                    .map(unit -> new Option(unit.code().value(), unit.name()))
                    .toList();
        }
        if (FlagChoices.offer(question.type())) {
            return flags.of(question.type(), reference, locale);
        }
        return Arrays.stream(question.type().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(value -> new Option(value, label(question, value, locale)))
                .toList();
    }

    private static List<Option> options(List<Person> people) {
        return people.stream()
                .map(person -> new Option(person.username(), person.name()))
                .toList();
    }

    /** A form may have words of its own for a value that other pages call otherwise. */
    private String label(Question question, String value, Locale locale) {
        String own = messages.getMessage(question.key() + "." + value, null, null, locale);
        return own == null ? messages.getMessage(question.name() + "." + value, null, locale) : own;
    }
}
