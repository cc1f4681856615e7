package io.followthrough.workflow.task;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Something that a person may begin now.
 *
 * @param name of the initiative
 * @param title what it is called
 * @param why who begins it, and why
 * @param reference what it is about; empty for the organisation
 */
public record Invitation(String name, String title, String why, String reference) {

    /** The page on which it is begun. */
    public String address() {
        return UriComponentsBuilder.fromPath("/begin/{name}")
                .queryParam("reference", "{reference}")
                .encode()
                .buildAndExpand(name, reference)
                .toUriString();
    }
}
