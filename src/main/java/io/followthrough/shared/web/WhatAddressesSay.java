package io.followthrough.shared.web;

import io.followthrough.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What an address or a form of a page can say: days in years of four digits, and texts that a database can hold. */
@Configuration
class WhatAddressesSay implements WebMvcConfigurer, HandlerInterceptor {

    private static final int LAST_YEAR = 9999;
    private static final String NOTHING = "\0";

    /** Documents are kept as they are received, and explained where they are none. */
    private static final String READING_DOCUMENTS = "/intake";

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, WhatAddressesSay::day);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(READING_DOCUMENTS);
    }

    /** Farther days than these no calendar needs, and neither databases nor sums of days bear them. */
    private static @Nullable LocalDate day(String written) {
        if (written.isBlank()) {
            return null;
        }
        LocalDate day = LocalDate.parse(written.strip());
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(written);
        }
        return day;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.getParameterMap().forEach((name, values) -> {
            if (HttpMethod.GET.matches(request.getMethod()) && name.contains("[")) {
                throw Refused.because(name, "An address cannot ask for \"%s\". Leave it out.", name);
            }
            if (Arrays.stream(values).anyMatch(value -> value != null && value.contains(NOTHING))) {
                throw Refused.because(
                        name, "In %s stands a character that cannot be kept. Write it anew without it.", name);
            }
        });
        return true;
    }
}
