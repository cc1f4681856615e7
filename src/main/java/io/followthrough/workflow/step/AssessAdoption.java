package io.followthrough.workflow.step;

import io.followthrough.evaluation.AdoptionLevel;
import io.followthrough.workflow.form.LongText;

/** How far a recommendation was adopted, and on what grounds. */
record AssessAdoption(AdoptionLevel adoption, @LongText String grounds) {}
