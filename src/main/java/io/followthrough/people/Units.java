package io.followthrough.people;

import io.followthrough.shared.UnitCode;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All units. */
public interface Units extends ListCrudRepository<Unit, UnitCode> {

    /** All units, by name. */
    List<Unit> findAllByOrderByName();
}
