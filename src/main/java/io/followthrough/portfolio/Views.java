package io.followthrough.portfolio;

import java.util.List;
import java.util.Map;

/** The only SQL that crosses modules: what is known as of a day, rebuilt from the days on which things happened. */
class Views {

    private static final String FIRST_NUMBER =
            "cast(substring(number from 1 for position('.' in concat(number, '.')) - 1) as int)";

    /** The one position of all parts, or partial agreement where they differ, once each is answered; what was ended unanswered needs none. */
    private static final String POSITION_OF_PARTS = """
            (select case when count(*) > count(a.position) then null
                         when min(a.position) = max(a.position) then min(a.position)
                         when count(*) > 0 then 'PARTIALLY_AGREE' end
             from recommendation p
             left join management_response a
                    on a.recommendation = p.reference and a.status = 'PUBLISHED' and a.published_on <= :asOf
             where p.parent = r.reference and (a.position is not null or not exists (
                   select 1 from closing d where d.recommendation = p.reference and d.closed_on <= :asOf
                          and (d.reopened_on is null or d.reopened_on > :asOf))))""";

    /** The closed recommendation of the same unit that says most nearly the same. */
    private static final String ALIKE = """
            from resemblance s
            join closing d on d.recommendation = s.other and d.closed_on <= :asOf
                 and (d.reopened_on is null or d.reopened_on > :asOf)
            where s.recommendation = r.reference order by s.percent desc, s.other limit 1""";

    /** What recommendations are chosen and sorted by. */
    private static final String CHOSEN_BY = """
            select r.reference, r.evaluation, e.kind, r.number, r.priority, u.code as unit,
                   case when c.recommendation is not null then 'CLOSED'
                        when r.split_on <= :asOf then 'SPLIT'
                        when m.recommendation is not null then 'RESPONDED'
                        else 'AWAITING_RESPONSE' end as status,
                   case when r.split_on <= :asOf then\s""" + POSITION_OF_PARTS + """
                        else m.position end as position, e.issued_on, m.published_on as responded_on""";

    private static final String ISSUED = """

            from recommendation r
            join evaluation e on e.reference = r.evaluation
            left join unit u on u.code = coalesce(
                   (select w.unit from earlier_lead_unit w where w.recommendation = r.reference and w.replaced_on > :asOf
                    order by w.responsibility_key limit 1),
                   r.lead_unit)
            left join closing c on c.recommendation = r.reference and c.closed_on <= :asOf
                   and (c.reopened_on is null or c.reopened_on > :asOf)
            left join management_response m
                   on m.recommendation = r.reference and m.status = 'PUBLISHED' and m.published_on <= :asOf
            where e.issued_on <= :asOf and (r.part_since is null or r.part_since <= :asOf)""";

    static final String RECOMMENDATION_CARDS = CHOSEN_BY + ISSUED;

    /** Words of it may be looked for. */
    private static final String WITH_WORDS = CHOSEN_BY + ", e.title as evaluation_title, r.text, m.reason";

    static final View<RecommendationRow> RECOMMENDATIONS = new View<>(
            WITH_WORDS + ISSUED,
            WITH_WORDS + """
                   , coalesce(
                       (select n.name from former_name n where n.unit = u.code and n.replaced_on > :asOf order by n.unit_key limit 1),
                       u.name) as unit_name, e.issued_on_estimated, m.accepted_part, m.implemented,
                   coalesce(m.published_on_estimated, false) as responded_on_estimated,
                   c.closed_on, c.adoption, r.parent, c.ending, c.successor, c.remark as ending_reason,
                   c.alignment, c.implementation, c.timeliness,
                   (select s.other\s""" + ALIKE + """
                   ) as resembles, coalesce((select s.percent\s""" + ALIKE + """
                   ), 0) as resemblance, (select d.closed_on\s""" + ALIKE + """
                   ) as resembled_closed_on,
                   cast(:asOf as date) as as_of""" + ISSUED,
            RecommendationRow.class,
            List.of("evaluation", FIRST_NUMBER, "length(number)", "number"),
            Map.of(
                    "issuedOn", "issued_on",
                    "respondedOn", "responded_on",
                    "priority", "case priority when 'HIGH' then 1 when 'MEDIUM' then 2 else 3 end",
                    "unit", "unit",
                    "position", "position",
                    "status",
                            "case status when 'AWAITING_RESPONSE' then 1 when 'RESPONDED' then 2 when 'SPLIT' then 3 else 4 end"));

    /** What actions are chosen and sorted by: where nothing was changed after the day, which is the usual case, what the action itself holds is right. */
    private static final String ACTIONS_CHOSEN_BY = """
            select a.reference, r.reference as recommendation, r.evaluation, r.number, r.priority,
                   case when p.follow_up_action is null then a.owner else p.owner end as owner,
                   case when p.follow_up_action is null then a.unit else p.unit end as unit,
                   case when p.follow_up_action is null then a.due else p.due end as due,
                   a.original_due, a.planned_on, a.stood as status,
                   case when a.status_since <= :asOf and (a.progress_on is null or a.progress_on <= :asOf) then a.percent
                        when a.stood = 'COMPLETED' then 100
                        else coalesce((select g.percent from progress_report g
                                       where g.follow_up_action = a.reference and g.reported_on <= :asOf
                                       order by g.follow_up_action_key desc limit 1), 0) end as percent""";

    private static final String PLANNED = """

            from (select f.*,
                         case when f.status_since <= :asOf then f.status
                              else (select s.status from status_change s where s.follow_up_action = f.reference and s.since <= :asOf
                                    order by s.follow_up_action_key desc limit 1) end as stood
                  from follow_up_action f where f.planned_on <= :asOf) a
            join recommendation r on r.reference = a.recommendation
            join evaluation e on e.reference = r.evaluation
            left join earlier_promise p
                   on p.follow_up_action = a.reference
                   and p.follow_up_action_key = (select min(w.follow_up_action_key) from earlier_promise w
                                                 where w.follow_up_action = a.reference and w.replaced_on > :asOf)
            where e.issued_on <= :asOf""";

    static final String ACTION_CARDS = ACTIONS_CHOSEN_BY + PLANNED;

    static final View<ActionRow> ACTIONS = View.of(
            ACTIONS_CHOSEN_BY + """
                   ,
                   case when p.follow_up_action is null then a.text else p.text end as text,
                   (select k.closed_on from unit k where k.closed_on <= :asOf
                    and k.code = case when p.follow_up_action is null then a.unit else p.unit end) as unit_closed_on,
                   a.due_raw, a.funding_required,
                   (select count(*) from extension x where x.action = a.reference and x.granted and x.due_before is not null
                    and x.decided_on <= :asOf) as slips,
                   (select max(x.decided_on) from extension x where x.action = a.reference and x.granted and x.due_before is not null
                    and x.decided_on <= :asOf) as slipped_on,
                   exists (select 1 from extension x where x.action = a.reference and x.granted and x.asked_on > x.due_before
                    and x.decided_on <= :asOf) as revised_after_due,
                   case when a.progress_on is null or a.progress_on <= :asOf then a.progress_on
                        else (select max(g.reported_on) from progress_report g
                              where g.follow_up_action = a.reference and g.reported_on <= :asOf) end as progress_on,
                   case when a.stood not in ('PLANNED', 'IN_PROGRESS')
                        then (select max(v.requested_on) from verification v
                              where v.follow_up_action = a.reference and v.requested_on <= :asOf) end as closure_requested_on,
                   (select max(v.judged_on) from verification v where v.follow_up_action = a.reference
                    and v.verdict = 'NOT_CONVINCING' and v.judged_on <= :asOf) as returned_on,
                   case when a.stood = 'CLOSURE_REQUESTED'
                        then (select max(v.voided_on) from verification v
                              where v.follow_up_action = a.reference and v.voided_on <= :asOf) end as voided_on,
                   case when a.stood in ('PARTLY_DONE_STOPPED', 'NO_LONGER_APPLICABLE', 'NOT_IMPLEMENTED', 'HANDED_OVER')
                        then (select max(x.reason) from early_end x where x.action = a.reference and x.granted
                              and x.decided_on <= :asOf) end as end_reason,
                   case when a.stood = 'COMPLETED'
                        then (select g.note from progress_report g
                              where g.follow_up_action = a.reference and g.reported_on <= :asOf
                              order by g.follow_up_action_key desc limit 1) end as last_note,
                   case when a.stood not in ('PLANNED', 'IN_PROGRESS', 'CLOSURE_REQUESTED')
                        then case when a.status_since <= :asOf then a.status_since
                                  else (select max(s.since) from status_change s
                                        where s.follow_up_action = a.reference and s.since <= :asOf) end end as ended_on,
                   case when a.stood in ('PARTLY_DONE_STOPPED', 'NO_LONGER_APPLICABLE', 'NOT_IMPLEMENTED', 'HANDED_OVER')
                        then (select max(x.risk_review_on) from early_end x
                              where x.action = a.reference and x.risk_review_on is not null and x.granted and (not x.overdue or x.confirmed_granted)
                              and (x.risk_reopened_on is null or x.risk_reopened_on > :asOf)) end as risk_review_on,
                   (select count(*) from evidence v
                    where v.follow_up_action = a.reference and v.provided_on <= :asOf) as evidence,
                   cast(:asOf as date) as as_of\s""" + PLANNED,
            ActionRow.class,
            List.of("evaluation", FIRST_NUMBER, "length(number)", "number", "length(reference)", "reference"),
            Map.of(
                    "due", "due",
                    "originalDue", "original_due",
                    "owner", "owner",
                    "unit", "unit",
                    "status", "status",
                    "percent", "percent",
                    "plannedOn", "planned_on"));

    private Views() {}
}
