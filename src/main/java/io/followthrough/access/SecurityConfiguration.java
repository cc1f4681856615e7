package io.followthrough.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One login for everything: basic credentials for scripts on the API, a session for pages and Camunda's web applications. */
@Configuration
class SecurityConfiguration {

    private static final String OFFICE = "EVALUATION_OFFICE";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String[] BUSINESS = {OFFICE, "UNIT_HEAD", "UNIT_STAFF", "MANAGEMENT", "COMMITTEE", "AUDITOR"};
    private static final String[] BUSINESS_AND_ADMINISTRATOR =
            Stream.concat(Stream.of(BUSINESS), Stream.of(ADMINISTRATOR)).toArray(String[]::new);

    /** Styles that bpmn-js 8.0.0 writes into its markup, by their hashes: a browser names those of another version in its console. */
    private static final String STYLES_OF_DRAWINGS = "'unsafe-hashes'"
            + " 'sha256-j2t/iYgmiK/9tDIa+YLs3dUK18D+PDjuKi+KxuYXU/w=' 'sha256-CA/eh4+2R0J7cEQ14gBMtx834RIOjzMUqCM+evtrkp4='"
            + " 'sha256-AHtqGIKHiUalONG+xeO90E9yUgWLoWuygINiCuiaBnA=' 'sha256-F1/lIJB2HC2RT+RPHwCjlrUMGQft2PdUC4nHeQ7MKsc='"
            + " 'sha256-JpvvTIK7ulxf/3oA+AUuVbO9Labs8npGWGm9X9nGIWw=' 'sha256-9OIpRRx0bq4t4s2zyqbocMNwedniLDaxLB+FlLIjNgM='"
            + " 'sha256-GAdrtwahSjGXI0UQQnfyEVtPn+wfgQxvyrjyQuByfuU=' 'sha256-OiHWqvo9dpVH2ZTYJl3A+IJzE/VCEoC16CMSpFs+v0E='";

    private static final String OWN_PAGES_POLICY = "default-src 'self'; style-src 'self' " + STYLES_OF_DRAWINGS
            + "; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** What the engine lets a candidate do with a task besides claiming and completing it, past the rules of its step. */
    private static final String[] PAST_THE_DOOR = Stream.of(
                    "submit-form", "resolve", "delegate", "bpmnError", "bpmnEscalation")
            .map("/camunda/api/engine/engine/*/task/*/"::concat)
            .toArray(String[]::new);

    private static final RequestMatcher CAMUNDA = withDefaults().matcher("/camunda/**");
    private static final RequestMatcher CAMUNDA_API = withDefaults().matcher("/camunda/api/**");
    private static final RequestMatcher UNSUBSCRIBE = withDefaults().matcher("/unsubscribe/*");
    private static final RequestMatcher CAMUNDA_LOGOUT =
            withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/default/logout");

    @Bean
    @Order(1)
    SecurityFilterChain scripts(HttpSecurity http, ApiRefusals refusals) throws Exception {
        return http.securityMatcher("/api/**", "/feed.atom", "/v3/api-docs/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(ADMINISTRATOR)
                        .requestMatchers("/api/hooks/**")
                        .hasRole(ADMINISTRATOR)
                        .requestMatchers("/api/intake/**")
                        .hasRole(OFFICE)
                        .requestMatchers("/api/daily-review")
                        .hasAnyRole(OFFICE, ADMINISTRATOR)
                        .requestMatchers("/api/history-check")
                        .hasAnyRole(OFFICE, "AUDITOR", ADMINISTRATOR)
                        .requestMatchers(HttpMethod.POST, "/api/policies")
                        .hasRole(OFFICE)
                        .requestMatchers("/api/rehearsals", "/api/policies", "/api/rules/**")
                        .hasAnyRole(BUSINESS_AND_ADMINISTRATOR)
                        .requestMatchers(
                                "/v3/api-docs/**",
                                "/api/initiatives/**",
                                "/api/substitutions",
                                "/api/units",
                                "/api/me/**",
                                "/api/jobs/**",
                                "/api/notices/**")
                        .authenticated()
                        .anyRequest()
                        .hasAnyRole(BUSINESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new ForeignSites(), AuthorizationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/language", "/css/**", "/js/**", "/webjars/**", "/favicon.ico", "/error")
                        .permitAll()
                        // Calendar programs do not sign in; the address itself is the secret.
                        .requestMatchers(HttpMethod.GET, "/calendar/*.ics")
                        .permitAll()
                        // Mail programs do not sign in; the token in the address is signed.
                        .requestMatchers("/unsubscribe/*")
                        .permitAll()
                        // What is not there says so to everybody, instead of asking them to sign in.
                        .requestMatchers("/engine-rest/**", "/h2-console/**")
                        .permitAll()
                        .requestMatchers("/camunda/api/admin/setup/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.POST, "/camunda/api/engine/engine/*/deployment/create")
                        .denyAll()
                        .requestMatchers(HttpMethod.POST, PAST_THE_DOOR)
                        .denyAll()
                        .requestMatchers("/camunda/app/cockpit/**", "/camunda/app/admin/**")
                        .hasRole(ADMINISTRATOR)
                        .requestMatchers("/camunda/**")
                        .authenticated()
                        .requestMatchers("/intake/**")
                        .hasRole(OFFICE)
                        .requestMatchers("/rules/files/**", "/hooks/**")
                        .hasRole(ADMINISTRATOR)
                        .requestMatchers("/notices/**")
                        .hasAnyRole(OFFICE, ADMINISTRATOR)
                        .requestMatchers("/rules/activation")
                        .hasRole(OFFICE)
                        .requestMatchers("/rules/**")
                        .hasAnyRole(BUSINESS_AND_ADMINISTRATOR)
                        .requestMatchers(
                                "/",
                                "/me/**",
                                "/told/**",
                                "/jobs/**",
                                "/units",
                                "/begin/**",
                                "/ui/begin/**",
                                "/ui/token")
                        .authenticated()
                        .anyRequest()
                        .hasAnyRole(BUSINESS))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/", false))
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(
                                withDefaults().matcher(HttpMethod.POST, "/logout"), CAMUNDA_LOGOUT))
                        .logoutSuccessHandler(signedOut()))
                .exceptionHandling(exceptions -> exceptions
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                new OrRequestMatcher(CAMUNDA_API, withDefaults().matcher("/ui/**")))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), AnyRequestMatcher.INSTANCE))
                // Camunda's own filter guards its API; what the forms call of ours there only reads. Who unsubscribes
                // has no session (RFC 8058).
                .csrf(csrf -> csrf.ignoringRequestMatchers(CAMUNDA_API, UNSUBSCRIBE))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .addHeaderWriter((request, response) -> {
                            // What hands out files of people has a stricter policy of its own.
                            if (!CAMUNDA.matches(request) && !response.containsHeader("Content-Security-Policy")) {
                                response.setHeader("Content-Security-Policy", OWN_PAGES_POLICY);
                            }
                        }))
                .build();
    }

    private static LogoutSuccessHandler signedOut() {
        return (request, response, who) -> {
            if (CAMUNDA.matches(request)) {
                response.setStatus(HttpStatus.NO_CONTENT.value());
            } else {
                response.sendRedirect(request.getContextPath() + "/login?logout");
            }
        };
    }
}
