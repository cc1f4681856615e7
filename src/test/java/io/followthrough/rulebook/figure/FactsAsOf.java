package io.followthrough.rulebook.figure;

/** What the tables say as of the day {@code :d}, in SQL that takes nothing from the views of the portfolio: one line for each recommendation, action or step. */
class FactsAsOf {

    /** Those that had not been split, each with its response and its closing of that day. */
    static final String RECOMMENDATIONS = """
            select r.reference, r.evaluation, r.priority, e.kind, e.issued_on, e.issued_on_estimated,
                   m.position, m.published_on, m.published_on_estimated, m.implemented, c.ending, c.closed_on, c.adoption,
                   coalesce((select w.unit from earlier_lead_unit w where w.recommendation = r.reference and w.replaced_on > :d
                             order by w.replaced_on, w.responsibility_key limit 1), r.lead_unit) as unit,
                   coalesce((select n.number_value from policy_set s join policy_number n on n.name = s.name and n.version = s.version
                             where n.number_name = 'responseDays' and s.valid_from <= :d and coalesce(s.kind, e.kind) = e.kind
                                   and coalesce(s.priority, r.priority) = r.priority
                             order by case when s.kind is null then 0 else 2 end + case when s.priority is null then 0 else 1 end desc,
                                      s.valid_from desc, s.decided_on desc, s.version desc limit 1), 42) as response_days
            from evaluation e
            join recommendation r on r.evaluation = e.reference
            left join (select * from management_response where status = 'PUBLISHED' and published_on <= :d) m on m.recommendation = r.reference
            left join (select * from closing where closed_on <= :d and coalesce(reopened_on, date '9999-12-31') > :d) c
                 on c.recommendation = r.reference
            where e.issued_on <= :d and coalesce(r.part_since, e.issued_on) <= :d and coalesce(r.split_on, date '9999-12-31') > :d""";

    /** Those that had been promised, each as it was promised then, with where it stood, since when, and when its owner last said that it is done. */
    static final String ACTIONS = """
            select a.reference, a.recommendation, r.evaluation, r.priority, e.issued_on, a.planned_on, a.original_due, a.owner,
                   case when p.replaced_on is null then a.text else p.text end as text,
                   case when p.replaced_on is null then a.unit else p.unit end as unit,
                   case when p.replaced_on is null then a.due else p.due end as due,
                   s.status as stood, s.since,
                   (select max(v.requested_on) from verification v where v.follow_up_action = a.reference and v.requested_on <= :d) as asked_on
            from follow_up_action a
            join recommendation r on r.reference = a.recommendation
            join evaluation e on e.reference = r.evaluation
            join status_change s on s.follow_up_action = a.reference and s.follow_up_action_key =
                 (select max(x.follow_up_action_key) from status_change x where x.follow_up_action = a.reference and x.since <= :d)
            left join earlier_promise p on p.follow_up_action = a.reference and p.follow_up_action_key =
                 (select x.follow_up_action_key from earlier_promise x where x.follow_up_action = a.reference and x.replaced_on > :d
                  order by x.replaced_on, x.follow_up_action_key limit 1)
            where a.planned_on <= :d and e.issued_on <= :d""";

    /** Where something is still to be done about an action. */
    static final String OPEN = "stood in ('PLANNED', 'IN_PROGRESS', 'CLOSURE_REQUESTED')";

    /** What happened to the status of actions, each time with what it was before; nothing before the publication. */
    static final String CHANGES = """
            select a.reference, a.unit, a.evaluation, a.priority, greatest(s.since, a.issued_on) as happened_on, s.status as stood,
                   lag(s.status) over (partition by s.follow_up_action order by s.follow_up_action_key) as before
            from (%s) a join status_change s on s.follow_up_action = a.reference and s.since <= :d""".formatted(ACTIONS);

    private FactsAsOf() {}

    /** The steps of one kind: those taken and those waited for, with the days that they took or last. */
    static String steps(String step) {
        String lines = switch (step) {
            case "RESPONSE_TIME" ->
                "select l.*, issued_on as begun, published_on as done, ending is null as waits from (" + RECOMMENDATIONS
                        + ") l where not issued_on_estimated and not coalesce(published_on_estimated, false)";
            case "PLAN_TIME" ->
                "select l.*, published_on as begun, (select min(x.planned_on) from follow_up_action x where x.recommendation = l.reference and x.planned_on <= :d) as done,"
                        + " ending is null and implemented is null as waits from (" + RECOMMENDATIONS
                        + ") l where position <> 'DISAGREE' and not published_on_estimated";
            case "VERIFICATION_TIME" ->
                "select l.*, asked_on as begun, case when stood = 'COMPLETED' then since end as done, true as waits from ("
                        + ACTIONS + ") l where stood in ('CLOSURE_REQUESTED', 'COMPLETED')";
            case "ADOPTION_TIME" ->
                "select l.*, t.begun, case when ending = 'ADOPTION_ASSESSED' then closed_on end as done, ending is null and position is not null as waits from ("
                        + RECOMMENDATIONS
                        + ") l join (select recommendation, max(since) as begun, bool_or(" + OPEN
                        + ") as unfinished from ("
                        + ACTIONS
                        + ") x group by recommendation) t on t.recommendation = l.reference where not t.unfinished";
            default -> throw new IllegalArgumentException(step);
        };
        return "select s.*, done is not null as taken, datediff(day, begun, coalesce(done, :d)) as days from (" + lines
                + ") s where (done is not null or waits) and begun <= coalesce(done, :d)";
    }
}
