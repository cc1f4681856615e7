package io.followthrough.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Deploys models and forms under their bare file names, from a folder as from the jar: forms are found by name, and moving the application deploys nothing anew. */
@Component
public class DeployedFiles extends DefaultDeploymentConfiguration {

    @Override
    public Set<Resource> getDeploymentResources() {
        Set<Resource> named = new LinkedHashSet<>();
        super.getDeploymentResources().forEach(resource -> named.add(new Named(resource)));
        return named;
    }

    private static class Named extends AbstractResource implements ContextResource {

        private final Resource file;

        Named(Resource file) {
            this.file = file;
        }

        @Override
        public String getPathWithinContext() {
            return getFilename();
        }

        @Override
        public String getFilename() {
            return Objects.requireNonNull(file.getFilename());
        }

        @Override
        public String getDescription() {
            return file.getDescription();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return file.getInputStream();
        }
    }
}
