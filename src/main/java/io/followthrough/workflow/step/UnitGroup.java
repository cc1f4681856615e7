package io.followthrough.workflow.step;

import io.followthrough.people.Role;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Subjects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The candidate group of a task: the role that its model names, in the unit that its recommendation or action belongs to. */
class UnitGroup implements Expression {

    private final Role role;
    private final ObjectProvider<Subjects> subjects;

    UnitGroup(Role role, ObjectProvider<Subjects> subjects) {
        this.role = role;
        this.subjects = subjects;
    }

    /** All units that answer an evaluation; elsewhere the evaluation office steps in where there is no unit. */
    @Override
    public Object getValue(VariableScope scope) {
        if (!role.ofUnit()) {
            return role.group();
        }
        String reference = ((DelegateExecution) scope).getProcessBusinessKey();
        return subjects.getObject()
                .answering(reference)
                .<Object>map(units -> units.stream().map(role::groupIn).toList())
                .orElseGet(() -> of(subjects.getObject().of(reference).unit()));
    }

    private String of(@Nullable UnitCode unit) {
        return unit == null ? Role.EVALUATION_OFFICE.group() : role.groupIn(unit);
    }

    @Override
    public void setValue(@Nullable Object value, VariableScope scope) {
        throw new UnsupportedOperationException("A candidate group is not assigned to");
    }

    @Override
    public String getExpressionText() {
        return role.group();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
