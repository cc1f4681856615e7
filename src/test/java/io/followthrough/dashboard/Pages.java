package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Opens pages as a browser would and reads what stands on them. */
@TestComponent
class Pages {

    private final MockMvc mvc;

    Pages(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The page at that address, which must be there. */
    Document open(String address) throws Exception {
        return open(address, 200);
    }

    /** The page that comes with that status. */
    Document open(String address, int status) throws Exception {
        MockHttpServletResponse response = response(address);
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        assertThat(response.getContentType()).startsWith(MediaType.TEXT_HTML_VALUE);
        return Jsoup.parse(response.getContentAsString());
    }

    /** Where that address leads. */
    String redirection(String address) throws Exception {
        MockHttpServletResponse response = response(address);
        assertThat(response.getStatus()).as(address).isEqualTo(302);
        return String.valueOf(response.getRedirectedUrl());
    }

    /** Exactly what is sent. */
    String source(String address) throws Exception {
        return response(address).getContentAsString();
    }

    private MockHttpServletResponse response(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse();
    }
}
