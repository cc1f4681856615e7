package io.followthrough.evaluation;

import org.springframework.data.repository.ListCrudRepository;

/** All evaluations. */
public interface Evaluations extends ListCrudRepository<Evaluation, String> {}
