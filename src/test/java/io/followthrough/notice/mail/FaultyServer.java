package io.followthrough.notice.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that fails as it is told, and remembers what it had received in whole. */
final class FaultyServer implements AutoCloseable {

    enum Fault {
        NONE,
        TURNS_AWAY,
        HANGS_AT_GREETING,
        HANGS_AFTER_DATA,
        TEMPORARY_AT_RECIPIENT,
        PERMANENT_AT_RECIPIENT,
        TEMPORARY_AFTER_DATA,
        PERMANENT_AFTER_DATA,
        CLOSES_AFTER_DATA
    }

    private final ServerSocket socket;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Fault fault = Fault.NONE;

    FaultyServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listening = new Thread(this::listen, "faulty-smtp");
        listening.setDaemon(true);
        listening.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    void fails(Fault with) {
        fault = with;
    }

    /** The letters whose last line arrived, whatever was answered. */
    List<String> received() {
        return received;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread serving = new Thread(() -> serve(client), "faulty-smtp-client");
                serving.setDaemon(true);
                serving.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            if (fault == Fault.HANGS_AT_GREETING) {
                hang(in);
                return;
            }
            say(out, fault == Fault.TURNS_AWAY ? "421 closed for today" : "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    if (!data(in, out)) {
                        return;
                    }
                } else if (line.startsWith("RCPT") && fault == Fault.TEMPORARY_AT_RECIPIENT) {
                    say(out, "450 mailbox busy");
                } else if (line.startsWith("RCPT")
                        && (fault == Fault.PERMANENT_AT_RECIPIENT || line.contains("poison"))) {
                    say(out, "550 no such mailbox");
                } else if (line.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 fine");
                }
            }
        } catch (IOException gone) {
            // The client went away, which is its right.
        }
    }

    private boolean data(BufferedReader in, PrintWriter out) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        received.add(letter.toString());
        switch (fault) {
            case CLOSES_AFTER_DATA -> {
                return false;
            }
            case HANGS_AFTER_DATA -> {
                hang(in);
                return false;
            }
            case TEMPORARY_AFTER_DATA -> say(out, "451 try later");
            case PERMANENT_AFTER_DATA -> say(out, "554 refused");
            default -> say(out, "250 taken");
        }
        return true;
    }

    /** Says nothing until the client goes. */
    private static void hang(BufferedReader in) throws IOException {
        while (in.readLine() != null) {
            // Silence.
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }
}
