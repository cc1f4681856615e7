package io.followthrough.notice.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What Camunda's own interface asks of us, which no controller of ours answers, is in the language of the reader too. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 1)
class LanguageOfTasklist extends OncePerRequestFilter {

    private final ReadersLanguage readers;

    LanguageOfTasklist(ReadersLanguage readers) {
        this.readers = readers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
    }

    /** Whoever set a language before takes it back at the end of the request. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LocaleContextHolder.setLocale(readers.resolveLocale(request));
        chain.doFilter(request, response);
    }
}
