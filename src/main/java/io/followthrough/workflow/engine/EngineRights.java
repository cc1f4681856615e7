package io.followthrough.workflow.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import io.followthrough.people.Role;
import java.util.EnumSet;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what in the engine: everybody signed in opens Tasklist and reads the diagrams; tasks are seen by their
 * candidates (the engine grants that task by task), and all of them by the evaluation office; administrators look
 * after people and incidents. Nobody may deploy, start or change a process by hand.
 */
@Component
@Order(1)
class EngineRights implements ApplicationRunner {

    private final AuthorizationService authorizations;
    private final EnginePeople people;

    EngineRights(AuthorizationService authorizations, EnginePeople people) {
        this.authorizations = authorizations;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        EnumSet.allOf(Role.class).stream()
                .filter(role -> !role.ofUnit())
                .forEach(role -> people.ensureGroup(role.group()));
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        everybody(Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        group(Role.EVALUATION_OFFICE, Resources.PROCESS_DEFINITION, Permissions.READ_TASK);
        group(Role.ADMINISTRATOR, Resources.APPLICATION, Permissions.ACCESS);
        group(Role.ADMINISTRATOR, Resources.USER, Permissions.ALL);
        group(Role.ADMINISTRATOR, Resources.GROUP, Permissions.ALL);
        group(Role.ADMINISTRATOR, Resources.GROUP_MEMBERSHIP, Permissions.ALL);
        group(Role.ADMINISTRATOR, Resources.AUTHORIZATION, Permissions.READ);
        group(Role.ADMINISTRATOR, Resources.DEPLOYMENT, Permissions.READ);
        group(
                Role.ADMINISTRATOR,
                Resources.PROCESS_DEFINITION,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
    }

    /** Lets everybody do that with one thing, or with {@code *}, every thing of its kind. */
    void everybody(Resource resource, String id, Permission... permissions) {
        if (authorizations
                        .createAuthorizationQuery()
                        .authorizationType(AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                == 0) {
            save(authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL), resource, id, permissions);
        }
    }

    private void group(Role role, Resource resource, Permission... permissions) {
        grant(role, resource, ANY, permissions);
    }

    /** Lets everybody in a role of the whole organisation do that with one thing. */
    void grant(Role role, Resource resource, String id, Permission... permissions) {
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(role.group())
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                == 0) {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(role.group());
            save(grant, resource, id, permissions);
        }
    }

    private void save(Authorization authorization, Resource resource, String id, Permission... permissions) {
        authorization.setResource(resource);
        authorization.setResourceId(id);
        for (Permission permission : permissions) {
            authorization.addPermission(permission);
        }
        authorizations.saveAuthorization(authorization);
    }
}
