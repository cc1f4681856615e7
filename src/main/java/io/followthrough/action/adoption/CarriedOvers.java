package io.followthrough.action.adoption;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All actions that were carried over from one recommendation to another. */
public interface CarriedOvers extends ListCrudRepository<CarriedOver, String> {

    /** Those of these actions that go on elsewhere. */
    @Transactional(readOnly = true)
    List<CarriedOver> findByContinuesIn(Collection<String> actions);

    /** Those of these actions that go on with others. */
    @Transactional(readOnly = true)
    List<CarriedOver> findByActionIn(Collection<String> actions);
}
