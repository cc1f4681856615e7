package io.followthrough;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets {@code followthrough.data} be named relative to where the application is started, which H2 does not take. */
class DataFolder implements EnvironmentPostProcessor {

    private static final String DATA = "followthrough.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Path folder = Path.of(environment.getProperty(DATA, "data")).toAbsolutePath();
        environment.getPropertySources().addFirst(new MapPropertySource(DATA, Map.of(DATA, folder.toString())));
    }
}
