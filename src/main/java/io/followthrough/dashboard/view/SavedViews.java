package io.followthrough.dashboard.view;

import io.followthrough.shared.Refused;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The views that people have saved, each their own; templates ask for them by this bean's name. */
@Component
public class SavedViews {

    /** More than anybody finds their way in. */
    static final int MOST = 50;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of whoever looks at the page, by name. */
    public List<SavedView> mine() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person == null ? List.of() : of(person.getName());
    }

    /** Those of that person, by name. */
    public List<SavedView> of(String person) {
        return jdbc.sql("select name, address from saved_view where person = :person order by lower(name), name")
                .param("person", person)
                .query(SavedView.class)
                .list();
    }

    /**
     * Keeps a view, in the place of the one of the same name.
     *
     * @throws Refused when the person has 50 others
     */
    @Transactional
    public void keep(String person, SavedView view) {
        forget(person, view.name());
        if (of(person).size() >= MOST) {
            throw Refused.because("name", "You have kept %d views. Delete one that you no longer need.", MOST);
        }
        jdbc.sql("insert into saved_view (person, name, address) values (:person, :name, :address)")
                .param("person", person)
                .param("name", view.name())
                .param("address", view.address())
                .update();
    }

    /** Forgets the view of that name; nothing happens when there is none. */
    @Transactional
    public void forget(String person, String name) {
        jdbc.sql("delete from saved_view where person = :person and name = :name")
                .param("person", person)
                .param("name", name)
                .update();
    }
}
