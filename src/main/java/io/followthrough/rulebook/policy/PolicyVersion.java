package io.followthrough.rulebook.policy;

/**
 * Which policy a judgement rests on.
 *
 * @param name such as {@code default}
 * @param version 0 for the numbers that came with the rules, then 1, 2, … for each set that was put into force under that name
 */
public record PolicyVersion(String name, int version) {

    @Override
    public String toString() {
        return name + " " + version;
    }
}
