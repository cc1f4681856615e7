package io.followthrough.notice.hook;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/** Posts to strangers: only to where hooks may lead, without redirects, cookies or proxies, never for long, and reading nothing of the answer but its status. */
@Component
class HookPost {

    private static final int CONNECT_SECONDS = 5;
    private static final int ALL_SECONDS = 15;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "hook-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final CloseableHttpClient http;
    private final Targets targets;

    HookPost(Targets targets) {
        this.targets = targets;
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(targets)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                                .setSocketTimeout(Timeout.ofSeconds(ALL_SECONDS))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(ALL_SECONDS))
                        .setRedirectsEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Followthrough")
                .build();
    }

    /** Posts the text; the status of the answer. */
    int post(String url, String body, String key, String signature) throws IOException {
        URI address = targets.check(url);
        HttpPost request = new HttpPost(address);
        request.setHeader("Followthrough-Delivery", key);
        request.setHeader("Followthrough-Signature", signature);
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        Future<?> end = watch.schedule(request::abort, ALL_SECONDS, TimeUnit.SECONDS);
        try {
            ClassicHttpResponse answer = http.executeOpen(null, request, null);
            // Whatever else the answer holds is not waited for.
            request.abort();
            return answer.getCode();
        } finally {
            end.cancel(false);
            request.abort();
        }
    }

    @PreDestroy
    void close() throws IOException {
        watch.shutdownNow();
        http.close();
    }
}
