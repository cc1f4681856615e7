package io.followthrough.workflow.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Tells Camunda who is signed in and in whose groups they act today; made by Camunda, by name. Camunda would keep the
 * groups for as long as the session lasts: they are given anew when they have changed, as when a substitution begins or ends.
 */
public class OfThisSession implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        if (request.getUserPrincipal() == null) {
            return AuthenticationResult.unsuccessful();
        }
        String username = request.getUserPrincipal().getName();
        List<String> groups = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(Acting.class)
                .groups(username);
        renew(request, engine, username, groups);
        AuthenticationResult result = new AuthenticationResult(username, true);
        result.setGroups(groups);
        return result;
    }

    private static void renew(HttpServletRequest request, ProcessEngine engine, String username, List<String> groups) {
        Authentications kept = AuthenticationUtil.getAuthsFromSession(request.getSession());
        if (kept.getAuthenticationForProcessEngine(engine.getName()) instanceof UserAuthentication before
                && before.getIdentityId().equals(username)
                && !groups.equals(before.getGroupIds())) {
            UserAuthentication now = AuthenticationUtil.createAuthentication(engine, username, groups, null);
            if (now == null) {
                kept.removeByEngineName(engine.getName());
            } else {
                kept.addOrReplace(now);
            }
        }
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The login page asks for credentials; there is nothing to add.
    }
}
