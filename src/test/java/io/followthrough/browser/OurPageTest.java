package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Whoever adds a page cannot forget to have it looked at. */
@ApplicationTest
class OurPageTest {

    /** What leads on to another page. */
    private static final Set<String> NO_PAGES = Set.of("/", "/rules/figures");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void every_page_of_the_product_is_looked_at() {
        List<PathContainer> lookedAt =
                OurPage.all().map(page -> PathContainer.parsePath(page.path())).toList();

        List<String> forgotten = pages().filter(pattern -> lookedAt.stream().noneMatch(pattern::matches))
                .map(PathPattern::getPatternString)
                .filter(pattern -> !NO_PAGES.contains(pattern))
                .toList();

        assertThat(pages().count()).as("pages that were found").isGreaterThan(25);
        assertThat(forgotten).isEmpty();
    }

    private Stream<PathPattern> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> isRead(mapping.getKey()) && isPage(mapping.getValue()))
                .flatMap(mapping -> patterns(mapping.getKey()));
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static boolean isPage(HandlerMethod method) {
        Class<?> answer = method.getMethod().getReturnType();
        return (answer == String.class || answer == ModelAndView.class)
                && method.getBeanType().getName().startsWith("io.followthrough")
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
                && !method.hasMethodAnnotation(ResponseBody.class);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        return mapping.getPathPatternsCondition() == null
                ? Stream.empty()
                : mapping.getPathPatternsCondition().getPatterns().stream();
    }
}
