package io.followthrough.people;

import io.followthrough.shared.UnitCode;

/** Something that belongs to units and goes to another one in a reorganisation, such as the open recommendations. */
public interface Belongings {

    /** How many open things of this kind belong to a unit. */
    int open(UnitCode unit);

    /** Gives all open things of this kind to the successor; what is closed keeps the unit that it had. */
    void move(Succession succession);
}
