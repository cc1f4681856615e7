package io.followthrough.workflow.engine;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever is signed in on our pages is signed in to Tasklist, Cockpit and Admin as well. */
@Configuration
class EngineLogin {

    /** After Spring Security's filters (order -100), before Camunda's own. */
    private static final int AFTER_SECURITY = 101;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> oneLogin() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", OfThisSession.class.getName()));
        registration.setOrder(AFTER_SECURITY);
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return registration;
    }
}
