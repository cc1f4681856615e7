package io.followthrough.notice.hook;

import io.followthrough.shared.Refused;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where hooks may lead: into the internet over https, and into our own network only where the operator says so. It resolves names for the connection too, so that what was checked is what is connected to. */
@Component
class Targets implements DnsResolver {

    private static final int LONGEST = 2000;

    private final boolean internal;
    private final DnsResolver names;

    @Autowired
    Targets(@Value("${followthrough.hooks.private:false}") boolean internal) {
        this(internal, SystemDefaultDnsResolver.INSTANCE);
    }

    Targets(boolean internal, DnsResolver names) {
        this.internal = internal;
        this.names = names;
    }

    /**
     * The address, if a hook may lead there at present.
     *
     * @throws Refused when it is no https address, is unknown or leads into a private network
     */
    URI check(String address) {
        URI url;
        try {
            url = URI.create(address.strip());
        } catch (IllegalArgumentException malformed) {
            throw Refused.because("url", "This is no address. Give one such as https://example.org/hook.");
        }
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        if (!secure && !(internal && "http".equalsIgnoreCase(url.getScheme()))) {
            throw Refused.because("url", "A web hook needs an address that begins with https://.");
        }
        if (url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawFragment() != null
                || address.length() > LONGEST) {
            throw Refused.because(
                    "url", "Give an address with a host, without user name or #, and of at most 2000 characters.");
        }
        try {
            resolve(url.getHost());
        } catch (UnknownHostException unknown) {
            throw Refused.because(
                    "url",
                    "This host is unknown, or it leads into a private network. Give an address in the internet.");
        }
        return url;
    }

    /** All addresses of that host; a single one that is private refuses them all. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        String name = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        InetAddress[] found = names.resolve(name);
        for (InetAddress address : found) {
            if (!internal && !open(address)) {
                throw new UnknownHostException("The host leads into a private network.");
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether everybody reaches it, by the registries of special addresses of IANA; what only embeds another address is not open. */
    static boolean open(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        if (address instanceof Inet4Address) {
            return !(address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || first == 0
                    || first >= 224
                    || (first == 100 && second >= 64 && second < 128)
                    || (first == 192 && second == 0 && (third == 0 || third == 2))
                    || (first == 192 && second == 88 && third == 99)
                    || (first == 198 && (second == 18 || second == 19))
                    || (first == 198 && second == 51 && third == 100)
                    || (first == 203 && second == 0 && third == 113));
        }
        boolean global = (first & 0xe0) == 0x20;
        boolean special = first == 0x20
                && ((second == 0x01 && (third < 2 || (third == 0x0d && (bytes[3] & 0xff) == 0xb8))) || second == 0x02);
        return global && !special && !(first == 0x3f && second == 0xff && third < 0x10);
    }
}
