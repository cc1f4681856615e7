package io.followthrough.notice.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.followthrough.shared.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hooks lead into the internet and nowhere else. */
class TargetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https:///nothing",
                "no address",
                "",
                "https://user:word@8.8.8.8/",
                "https://8.8.8.8/#part",
                "https://127.0.0.1/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://[fd00:ec2::254]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001::1]/",
                "https://[ff02::1]/",
                "https://localhost/"
            })
    void what_is_not_in_the_internet_or_not_https_is_refused(String url) {
        assertThatThrownBy(() -> new Targets(false).check(url)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/hook?a=b", "https://[2606:4700::1111]:8443/"})
    void what_is_in_the_internet_is_taken(String url) {
        assertThat(new Targets(false).check(url)).hasToString(url);
    }

    @Test
    void one_private_address_among_public_ones_refuses_the_host() {
        assertThatThrownBy(() -> new Targets(false, answering("8.8.8.8,10.0.0.1")).check("https://both.example/"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_name_that_leads_elsewhere_once_it_was_checked_is_not_connected_to() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> heard.incrementAndGet());
        inside.start();
        HookPost post = new HookPost(new Targets(false, answering("8.8.8.8", "127.0.0.1")));
        try {
            String url = "https://moving.example:" + inside.getAddress().getPort() + "/";
            assertThatThrownBy(() -> post.post(url, "{}", "key", "signature"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("private network");
            assertThat(heard).hasValue(0);
        } finally {
            post.close();
            inside.stop(0);
        }
    }

    /** Answers one question after the other, each with the addresses between commas. */
    private static DnsResolver answering(String... answers) {
        Queue<String> left = new ArrayDeque<>(List.of(answers));
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                String[] texts = left.remove().split(",");
                InetAddress[] found = new InetAddress[texts.length];
                for (int i = 0; i < texts.length; i++) {
                    found[i] = InetAddress.getByName(texts[i]);
                }
                return found;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
