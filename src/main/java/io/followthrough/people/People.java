package io.followthrough.people;

import io.followthrough.shared.UnitCode;
import java.util.List;
import java.util.Optional;

/** Everybody who may sign in; kept where the process engine keeps its users, so that Camunda Admin manages them. */
public interface People {

    /** The person with that user name. */
    Optional<Person> find(String username);

    /** What somebody is called; the user name itself when nobody has it. */
    default String nameOf(String username) {
        return find(username).map(Person::name).orElse(username);
    }

    /** The people of a unit, by name. */
    List<Person> of(UnitCode unit);

    /** Everybody, by name. */
    List<Person> everybody();

    /** Gives the people of a unit, with their roles there, to another one. */
    void move(UnitCode from, UnitCode to);

    /** The person, when the password is theirs; slows down and locks after wrong ones. */
    Optional<Person> signIn(String username, String password);

    /** Adds a person with a first password. */
    void add(Person person, String password);

    /** Whether nobody has been added yet. */
    boolean isEmpty();
}
