package io.followthrough.past;

import static io.followthrough.past.RealRecord.fact;
import static io.followthrough.past.RealRecord.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.past.RealRecord.Item;
import io.followthrough.shared.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recommendations of a board of auditors that management and auditors judged year after year. Management reports in
 * September of the session's year, the board in July of the year after the audited one; where that would contradict the
 * order of the record, one day after what came before.
 */
class AuditedRecord {

    private static final Pattern SESSION = Pattern.compile("A/(\\d+)/.*");
    private static final int YEAR_OF_SESSION_ZERO = 1945;
    private static final String BOARD = "Board of Auditors";
    private static final String MANAGEMENT = "Secretary-General";

    private final JsonNode record;
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private LocalDate day;
    private LocalDate due = LocalDate.MIN;
    private String owner;
    private boolean requested;

    private AuditedRecord(JsonNode record) {
        this.record = record;
        this.day = issuedOn(record);
        this.owner = owner(record);
    }

    static List<RealRecord> all() {
        List<RealRecord> all = new ArrayList<>();
        for (JsonNode record : RealRecord.read("13_un_boa_longitudinal_en.json").path("recommendations")) {
            AuditedRecord audited = new AuditedRecord(record);
            LocalDate issued = audited.day;
            record.path("history").forEach(audited::judged);
            all.add(new RealRecord(
                    record.path("id").asText(),
                    issued,
                    List.of(new Item(record.path("text").asText(), audited.facts))));
        }
        return all;
    }

    /** Units as the record names them, such as {@code DM}; the first one where several share it. */
    static String owner(JsonNode record) {
        return record.path("owners").path(0).asText();
    }

    private static LocalDate issuedOn(JsonNode record) {
        return LocalDate.of(session(record.path("symbol").asText()), Month.JULY, 31);
    }

    private static int session(String document) {
        Matcher session = SESSION.matcher(document);
        if (!session.matches()) {
            throw new IllegalArgumentException(document);
        }
        return YEAR_OF_SESSION_ZERO + Integer.parseInt(session.group(1));
    }

    private void judged(JsonNode entry) {
        boolean board = entry.path("src").asText().equals("BOA");
        LocalDate named = board
                ? LocalDate.of(entry.path("audit_year").asInt() + 1, Month.JULY, 31)
                : LocalDate.of(session(entry.path("doc").asText()), Month.SEPTEMBER, 30);
        day = named.isAfter(day) ? named : day.plusDays(1);
        if (board) {
            board(entry.path("status").asText(), text(entry, "reason", "The record gives no reason."));
        } else {
            management(entry);
        }
    }

    private void management(JsonNode entry) {
        String target = text(entry, "revised_target", text(entry, "target", ""));
        if (facts.isEmpty()) {
            add("RESPONDED", "position", "AGREE");
            add("PLANNED", "text", record.path("text").asText(), "owner", owner, "due", target);
            due = WrittenDate.lastDay(target).orElseThrow();
            return;
        }
        if (entry.has("owners") && !owner(entry).equals(owner)) {
            owner = owner(entry);
            add("MOVED", "action", "A1", "unit", owner, "owner", owner, "by", MANAGEMENT, "text", "Reorganisation");
        }
        if (entry.path("status").asText().equals("Closure requested")) {
            request(text(
                    entry,
                    "progress",
                    "Closure requested in " + entry.path("doc").asText()));
            return;
        }
        LocalDate wanted = WrittenDate.lastDay(target).orElse(due);
        if (wanted.isAfter(due)) {
            due = wanted;
            add("EXTENDED", "action", "A1", "due", target, "by", MANAGEMENT, "text", "Revised target: " + target);
        } else {
            add("REPORTED", "action", "A1", "percent", 0, "by", owner, "text", "Target: " + target);
        }
    }

    private void board(String status, String reason) {
        if (status.equals("Implemented")) {
            request(reason);
            add("VERIFIED", "action", "A1", "by", BOARD);
            return;
        }
        if (reason.contains("management had said it considers it implemented")) {
            request("Management considers it implemented.");
        }
        if (requested) {
            requested = false;
            add("CLOSURE_RETURNED", "action", "A1", "by", BOARD, "text", reason);
        } else {
            add("REPORTED", "action", "A1", "percent", 0, "by", BOARD, "text", status + ": " + reason);
        }
    }

    private void request(String evidence) {
        if (!requested) {
            requested = true;
            add("CLOSURE_REQUESTED", "action", "A1", "by", owner, "text", evidence);
        }
    }

    private void add(String what, Object... more) {
        facts.add(fact(day.toString(), what, more));
    }
}
