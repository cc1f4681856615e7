package io.followthrough.action.adoption;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All actions that were carried over from one recommendation to another. */
public interface CarriedOvers extends ListCrudRepository<CarriedOver, String> {

    /** Those of these actions that go on elsewhere. */
    List<CarriedOver> findByContinuesIn(Collection<String> actions);

    /** Those of these actions that go on with others. */
    List<CarriedOver> findByActionIn(Collection<String> actions);
}
