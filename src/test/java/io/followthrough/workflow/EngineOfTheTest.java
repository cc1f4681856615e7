package io.followthrough.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets Camunda's web applications find the engine of the test that begins: they look it up by a name that all kept
 * applications of this process share, and that whichever of them is closed takes away.
 */
public class EngineOfTheTest extends AbstractTestExecutionListener {

    /** After the application was started, and another perhaps closed for it. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(ProcessEngine.class)
                .ifUnique(ProcessEngines::registerProcessEngine);
    }
}
