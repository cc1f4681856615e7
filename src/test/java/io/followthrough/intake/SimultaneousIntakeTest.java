package io.followthrough.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.evaluation.Recommendations;
import io.followthrough.intake.document.Document;
import io.followthrough.people.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Several people hand in and confirm at the same moment. */
@IntakeTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = "spring.datasource.name=simultaneous")
@DirtiesContext
class SimultaneousIntakeTest {

    private static final int PEOPLE = 4;

    @Autowired
    ReadingDocuments reading;

    @Autowired
    ConfirmingUnderstanding confirming;

    @Autowired
    Units units;

    @Autowired
    Recommendations recommendations;

    @BeforeEach
    void units() {
        if (units.count() == 0) {
            units.saveAll(Samples.units());
        }
    }

    @Test
    void a_document_is_kept_once_and_registered_once() throws Exception {
        Document document = Document.of(Samples.factsheet());

        List<Long> ids = together(() -> reading.read(document, null, "office").id());
        assertThat(ids).hasSize(PEOPLE).containsOnly(ids.get(0));

        List<Integer> created = together(() -> created(ids.get(0)));
        assertThat(created).containsExactlyInAnyOrder(3, 0, 0, 0);
        assertThat(recommendations.findByEvaluation("SECO-2019-SME")).hasSize(3);
    }

    @Test
    void of_two_documents_of_one_evaluation_nothing_is_registered_twice() throws Exception {
        List<Long> ids = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < PEOPLE; i++) {
            String text = Samples.factsheet().replace("SME", "SMALL").replace("cocoa", "cocoa no " + i);
            ids.add(reading.read(Document.of(text), null, "office").id());
        }

        List<Integer> created = together(() -> created(ids.remove(0)));
        assertThat(created).containsExactlyInAnyOrder(3, 0, 0, 0);
        assertThat(recommendations.findByEvaluation("SECO-2019-SMALL")).hasSize(3);
    }

    private int created(long id) {
        try {
            return confirming.confirm(id, null, "office").created();
        } catch (OptimisticLockingFailureException slower) {
            return 0;
        }
    }

    private static <T> List<T> together(Callable<T> step) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : people.invokeAll(Collections.nCopies(PEOPLE, step))) {
                results.add(future.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
