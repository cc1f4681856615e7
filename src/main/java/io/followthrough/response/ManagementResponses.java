package io.followthrough.response;

import io.followthrough.shared.Missing;
import org.springframework.data.repository.ListCrudRepository;

/** All management responses, by the reference of the recommendation that they answer. */
public interface ManagementResponses extends ListCrudRepository<ManagementResponse, String> {

    /** The response to a recommendation, or {@link Missing}. */
    default ManagementResponse require(String recommendation) {
        return findById(recommendation).orElseThrow(() -> new Missing("management response to", recommendation));
    }
}
