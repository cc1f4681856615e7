package io.followthrough.running;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who uses the pages in a session, and the API with basic credentials. */
public class Client {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"?([^\",}]+)");
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private final String user;
    private final String password;

    Client(int port, String user, String password) {
        this.base = "http://localhost:" + port;
        this.user = user;
        this.password = password;
    }

    /** Somebody who has signed in on the first page. */
    public static Client signedIn(int port, String user, String password) throws IOException, InterruptedException {
        Client client = new Client(port, user, password);
        client.signIn();
        return client;
    }

    /** Posts to the engine's interface as Tasklist does, in the session and with its token; a page of Camunda must have been seen before. */
    public void tasklist(String path, String json) throws IOException, InterruptedException {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        send(HttpRequest.newBuilder(URI.create(base + "/camunda/api/engine/engine/default" + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Waits until somebody can sign in and sees the first page. */
    void awaitFirstPage(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                signIn();
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }

    private void signIn() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(page("/login"));
        if (!token.find()) {
            throw new IOException("The login page has no form yet.");
        }
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(user, password, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        String landed = send(HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (!landed.contains("/logout")) {
            throw new IOException("Nobody is signed in yet.");
        }
    }

    public String page(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    public String api(String path) throws IOException, InterruptedException {
        return send(scripted(path));
    }

    /** Posts nothing but the wish; answers what was done. */
    String post(String path) throws IOException, InterruptedException {
        return send(scripted(path).POST(BodyPublishers.noBody()));
    }

    /** Posts a document; answers the id under which it can be confirmed. */
    public String intake(String document) throws IOException, InterruptedException {
        String understood = send(scripted("/api/intake")
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(BodyPublishers.ofString(document)));
        return find(ID, understood);
    }

    public void register(String document) throws IOException, InterruptedException {
        send(scripted("/api/intake/" + intake(document) + "/confirm").POST(BodyPublishers.noBody()));
    }

    /** Completes the first of the open tasks; answers what it is about. */
    String completeFirstTask(String form) throws IOException, InterruptedException {
        String tasks = api("/api/tasks");
        send(scripted("/api/tasks/" + find(ID, tasks) + "/complete")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(form)));
        return find(REFERENCE, tasks);
    }

    /** Uploads a text for an action; answers under which id it is kept. */
    String upload(String action, String name, String content) throws IOException, InterruptedException {
        String body = "--part%nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"%n%n%s%n--part--%n"
                .formatted(name, content)
                .replaceAll("\\R", "\r\n");
        return find(
                ID,
                send(scripted("/api/actions/" + action + "/files")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(BodyPublishers.ofString(body))));
    }

    public long countRecommendations() throws IOException, InterruptedException {
        return Long.parseLong(find(TOTAL, api("/api/recommendations?size=1")));
    }

    private HttpRequest.Builder scripted(String path) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Basic " + credentials);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IOException(response.statusCode() + " " + response.uri() + " " + response.body());
        }
        return response.body();
    }

    private static String find(Pattern wanted, String answer) throws IOException {
        Matcher found = wanted.matcher(answer);
        if (!found.find()) {
            throw new IOException("Not found: " + wanted + " in " + answer);
        }
        return found.group(1);
    }
}
