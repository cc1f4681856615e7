package io.followthrough.workflow.step;

import io.followthrough.workflow.form.PersonOfUnit;

/** Who answers for an action from now on. */
record NameOwner(@PersonOfUnit String owner) {}
