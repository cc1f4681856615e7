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

    static final View<RecommendationRow> RECOMMENDATIONS = new View<>(
            """
            select r.reference, e.reference as evaluation, e.title as evaluation_title, r.number, r.text, r.priority,
                   r.lead_unit as unit, u.name as unit_name, e.issued_on, e.issued_on_estimated,
                   case when c.recommendation is not null then 'CLOSED'
                        when r.split_on <= :asOf then 'SPLIT'
                        when m.recommendation is not null then 'RESPONDED'
                        else 'AWAITING_RESPONSE' end as status,
                   case when r.split_on <= :asOf then\s""" + POSITION_OF_PARTS + """
                        else m.position end as position,
                   m.reason, m.published_on as responded_on,
                   coalesce(m.published_on_estimated, false) as responded_on_estimated,
                   c.closed_on, c.adoption, r.parent, c.ending, c.successor, c.alignment, c.implementation, c.timeliness,
                   cast(:asOf as date) as as_of
            from recommendation r
            join evaluation e on e.reference = r.evaluation
            left join unit u on u.code = r.lead_unit
            left join closing c on c.recommendation = r.reference and c.closed_on <= :asOf
                   and (c.reopened_on is null or c.reopened_on > :asOf)
            left join management_response m
                   on m.recommendation = r.reference and m.status = 'PUBLISHED' and m.published_on <= :asOf
            where e.issued_on <= :asOf and (r.part_since is null or r.part_since <= :asOf)""",
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

    /**
     * An action in progress without a report was recorded so; any other counts as planned until its first report. Where
     * nothing was reported after the day, which is the usual case, what the action itself holds is right.
     */
    static final View<ActionRow> ACTIONS = new View<>(
            """
            select a.reference, r.reference as recommendation, e.reference as evaluation, r.number, a.text, a.owner, a.unit, a.planned_on,
                   a.original_due, a.due, a.due_raw,
                   case when a.ended_on <= :asOf then a.status
                        when a.closure_requested_on <= :asOf then 'CLOSURE_REQUESTED'
                        when a.progress_on <= :asOf then 'IN_PROGRESS'
                        when a.progress_on is null then case a.status when 'IN_PROGRESS' then 'IN_PROGRESS' else 'PLANNED' end
                        when exists (select 1 from progress_report p
                                     where p.follow_up_action = a.reference and p.reported_on <= :asOf) then 'IN_PROGRESS'
                        else 'PLANNED' end as status,
                   case when a.ended_on <= :asOf then a.percent
                        when a.ended_on is null and (a.progress_on is null or a.progress_on <= :asOf) then a.percent
                        else coalesce((select p.percent from progress_report p
                                       where p.follow_up_action = a.reference and p.reported_on <= :asOf
                                       order by p.follow_up_action_key desc limit 1), 0) end as percent,
                   case when a.progress_on is null or a.progress_on <= :asOf then a.progress_on
                        else (select max(p.reported_on) from progress_report p
                              where p.follow_up_action = a.reference and p.reported_on <= :asOf) end as progress_on,
                   case when a.closure_requested_on <= :asOf then a.closure_requested_on end as closure_requested_on,
                   case when a.ended_on <= :asOf then a.ended_on end as ended_on,
                   (select count(*) from evidence v
                    where v.follow_up_action = a.reference and v.provided_on <= :asOf) as evidence,
                   cast(:asOf as date) as as_of
            from follow_up_action a
            join recommendation r on r.reference = a.recommendation
            join evaluation e on e.reference = r.evaluation
            where a.planned_on <= :asOf and e.issued_on <= :asOf""",
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
