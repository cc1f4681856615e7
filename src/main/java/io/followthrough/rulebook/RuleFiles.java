package io.followthrough.rulebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.springframework.core.io.Resource;

/** The rules of {@code rules/*.drl}, compiled once. */
class RuleFiles {

    private final KieBase rules;

    /** @throws IllegalStateException when a file cannot be understood, with what is wrong and in which line */
    RuleFiles(Resource... files) throws IOException {
        KieServices drools = KieServices.get();
        KieFileSystem sources = drools.newKieFileSystem();
        for (Resource file : files) {
            sources.write("src/main/resources/rules/" + file.getFilename(), file.getContentAsByteArray());
        }
        KieBuilder builder = drools.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The rules cannot be used: " + errors);
        }
        rules = drools.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** What the rules conclude from the facts of one chunk, in no particular order; nothing is kept of it. */
    List<Flag> judge(Policy policy, Collection<?> recommendations, Collection<?> actions) {
        KieSession session = rules.newKieSession();
        try {
            session.insert(policy);
            recommendations.forEach(session::insert);
            actions.forEach(session::insert);
            session.fireAllRules();
            List<Flag> flags = new ArrayList<>();
            session.getObjects(Flag.class::isInstance).forEach(flag -> flags.add((Flag) flag));
            return flags;
        } finally {
            session.dispose();
        }
    }
}
