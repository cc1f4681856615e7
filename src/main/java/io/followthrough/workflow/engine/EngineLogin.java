package io.followthrough.workflow.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
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

    /** Tells Camunda who is signed in; made by Camunda, by name. */
    public static class OfThisSession implements AuthenticationProvider {

        private static final int MOST_GROUPS = 100;

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            if (request.getUserPrincipal() == null) {
                return AuthenticationResult.unsuccessful();
            }
            String username = request.getUserPrincipal().getName();
            AuthenticationResult result = new AuthenticationResult(username, true);
            result.setGroups(
                    engine
                            .getIdentityService()
                            .createGroupQuery()
                            .groupMember(username)
                            .listPage(0, MOST_GROUPS)
                            .stream()
                            .map(Group::getId)
                            .toList());
            return result;
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // The login page asks for credentials; there is nothing to add.
        }
    }
}
