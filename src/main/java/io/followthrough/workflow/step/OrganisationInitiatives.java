package io.followthrough.workflow.step;

import io.followthrough.action.FollowUpActions;
import io.followthrough.action.extension.Extending;
import io.followthrough.action.owner.NamingOwners;
import io.followthrough.people.AppointingSubstitutes;
import io.followthrough.people.Reorganising;
import io.followthrough.people.Role;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may begin about the organisation itself: who stands in for whom, who answers for what, and which units there are. */
@Configuration
class OrganisationInitiatives {

    private static final Set<Role> ANYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> REORGANISERS = Set.of(Role.EVALUATION_OFFICE, Role.ADMINISTRATOR);

    @Bean
    Initiative<AppointSubstitute> appointSubstitute(AppointingSubstitutes appointing) {
        return Initiative.of(
                "appoint-substitute",
                About.ORGANISATION,
                AppointSubstitute.class,
                ANYBODY,
                reference -> true,
                (turn, form) -> appointing.appoint(
                        Objects.requireNonNullElse(form.person(), turn.by()),
                        form.substitute(),
                        form.from(),
                        form.to(),
                        turn.by(),
                        turn.today()));
    }

    @Bean
    Initiative<EndSubstitution> endSubstitution(AppointingSubstitutes appointing) {
        return Initiative.of(
                "end-substitution",
                About.ORGANISATION,
                EndSubstitution.class,
                ANYBODY,
                reference -> true,
                (turn, form) ->
                        appointing.end(Objects.requireNonNullElse(form.person(), turn.by()), turn.by(), turn.today()));
    }

    @Bean
    Initiative<NameOwner> nameOwner(NamingOwners naming, FollowUpActions actions) {
        return Initiative.of(
                "name-owner",
                About.ACTION,
                NameOwner.class,
                Set.of(Role.UNIT_HEAD, Role.EVALUATION_OFFICE),
                reference -> actions.require(reference).workedOn(),
                (turn, form) -> naming.name(turn.reference(), form.owner(), turn.today()));
    }

    @Bean
    Initiative<GrantExtension> grantExtension(Extending extending, FollowUpActions actions) {
        return Initiative.of(
                "grant-extension",
                About.ACTION,
                GrantExtension.class,
                Set.of(Role.EVALUATION_OFFICE),
                reference -> actions.require(reference).workedOn(),
                (turn, form) -> extending.impose(turn.reference(), form.wish(turn)));
    }

    @Bean
    Initiative<AddUnit> addUnit(Reorganising reorganising) {
        return ofUnits("add-unit", AddUnit.class, (turn, form) -> reorganising.add(form.code(), form.name()));
    }

    @Bean
    Initiative<RenameUnit> renameUnit(Reorganising reorganising) {
        return ofUnits(
                "rename-unit",
                RenameUnit.class,
                (turn, form) -> reorganising.rename(form.unit(), form.name(), turn.today()));
    }

    @Bean
    Initiative<MergeUnits> mergeUnits(Reorganising reorganising) {
        return ofUnits(
                "merge-units",
                MergeUnits.class,
                (turn, form) -> reorganising.merge(form.unit(), form.successor(), turn.today()));
    }

    @Bean
    Initiative<CloseUnit> closeUnit(Reorganising reorganising) {
        return ofUnits(
                "close-unit",
                CloseUnit.class,
                (turn, form) -> reorganising.close(form.unit(), form.successor(), turn.today()));
    }

    private static <F extends Record> Initiative<F> ofUnits(String name, Class<F> form, Step.Work<F> work) {
        return Initiative.of(name, About.ORGANISATION, form, REORGANISERS, reference -> true, work);
    }
}
