-- What the rules ought to say, as SQL over the same rows, with the numbers written out.
select 'RESPONSE_DUE_SOON', reference from rec where status = 'AWAITING_RESPONSE' and datediff(day, issued_on, as_of) between 28 and 42
union all select 'RESPONSE_OVERDUE', reference from rec where status = 'AWAITING_RESPONSE' and datediff(day, issued_on, as_of) > 42
union all select 'NO_LEAD_UNIT', reference from rec where status = 'AWAITING_RESPONSE' and unit is null and datediff(day, issued_on, as_of) > 5
union all select 'REASON_MISSING', reference from rec where status <> 'SPLIT' and position in ('DISAGREE', 'PARTIALLY_AGREE') and responded_on is not null and reason is null
union all select 'PARTIAL_SCOPE_MISSING', reference from rec where status in ('AWAITING_RESPONSE', 'RESPONDED') and position = 'PARTIALLY_AGREE' and responded_on is not null and accepted_part is null
union all select 'DISAGREEMENT_OF_HIGH_PRIORITY', reference from rec where status in ('AWAITING_RESPONSE', 'RESPONDED') and position = 'DISAGREE' and responded_on is not null and priority = 'HIGH'
union all select 'RECURRENCE', reference from rec where status in ('AWAITING_RESPONSE', 'RESPONDED') and resembled_closed_on is not null and resemblance >= 80
union all select 'LONG_OUTSTANDING', reference from rec where status in ('AWAITING_RESPONSE', 'RESPONDED') and dateadd(month, 18, issued_on) <= as_of
union all select 'HORIZON_REACHED', reference from rec where status in ('AWAITING_RESPONSE', 'RESPONDED') and dateadd(month, 48, issued_on) <= as_of
union all select 'UNADDRESSED', reference from rec
    where status in ('AWAITING_RESPONSE', 'RESPONDED') and position in ('AGREE', 'PARTIALLY_AGREE') and implemented is null
    and responded_on is not null and datediff(day, responded_on, as_of) > case priority when 'HIGH' then 0 else 30 end
    and not exists (select 1 from act where recommendation = rec.reference and text not in ('RAS', 'n/a', 'Keine', '-', 'No action')
                    and (owner is null or owner not in ('nobody', 'N/A', '')))
union all select 'ACTION_WITHOUT_DATE', a.reference from act a join rec r on r.reference = a.recommendation
    where r.status in ('AWAITING_RESPONSE', 'RESPONDED') and a.status in ('PLANNED', 'IN_PROGRESS') and a.due is null
    and a.text not in ('RAS', 'n/a', 'Keine', '-', 'No action')
union all select 'ACTION_WITHOUT_OWNER', a.reference from act a join rec r on r.reference = a.recommendation
    where r.status in ('AWAITING_RESPONSE', 'RESPONDED') and a.status in ('PLANNED', 'IN_PROGRESS')
    and (a.owner is null or a.owner in ('nobody', 'N/A', '')) and a.text not in ('RAS', 'n/a', 'Keine', '-', 'No action')
union all select 'ACTION_RETROACTIVE', a.reference from act a join rec r on r.reference = a.recommendation
    where r.status in ('AWAITING_RESPONSE', 'RESPONDED') and a.original_due < a.planned_on
union all select 'ACTION_REPEATS_RECOMMENDATION', a.reference from act a join rec r on r.reference = a.recommendation
    where r.status in ('AWAITING_RESPONSE', 'RESPONDED') and a.status in ('PLANNED', 'IN_PROGRESS') and a.text = r.text
union all select 'ACTION_FAR_OFF', a.reference from act a join rec r on r.reference = a.recommendation
    where a.status in ('PLANNED', 'IN_PROGRESS')
    and datediff(day, a.planned_on, a.original_due) > case r.priority when 'HIGH' then 180 when 'MEDIUM' then 365 else 730 end
union all select 'ACTION_WITH_SEVERAL_OWNERS', reference from act where status in ('PLANNED', 'IN_PROGRESS') and owner in ('Trade / Finance', 'Trade and Finance', 'A; B')
union all select 'ACTION_NEEDS_FUNDING', reference from act where status in ('PLANNED', 'IN_PROGRESS') and funding_required
union all select 'ACTION_DUE_SOON', reference from act where status in ('PLANNED', 'IN_PROGRESS') and datediff(day, as_of, due) between 0 and 30
union all select 'ACTION_OVERDUE', reference from act where status in ('PLANNED', 'IN_PROGRESS') and due < as_of
union all select 'ACTION_FAR_BEHIND', reference from act where status in ('PLANNED', 'IN_PROGRESS') and due < as_of and percent < 50
union all select 'ACTION_OVERDUE_ORIGINAL', reference from act where status in ('PLANNED', 'IN_PROGRESS') and original_due < as_of and due >= as_of
union all select 'ACTION_SLIPPED', reference from act where status in ('PLANNED', 'IN_PROGRESS') and datediff(day, original_due, due) > 365 and slipped_on is not null
union all select 'ACTION_REVISED_AFTER_DUE', reference from act where status in ('PLANNED', 'IN_PROGRESS') and revised_after_due and slipped_on is not null
union all select 'ACTION_STALLED', a.reference from act a join rec r on r.reference = a.recommendation
    where a.status in ('PLANNED', 'IN_PROGRESS')
    and datediff(day, greatest(a.planned_on, coalesce(a.progress_on, a.planned_on)), a.as_of) > case r.priority when 'HIGH' then 90 else 180 end
union all select 'ORPHANED', reference from act where status in ('PLANNED', 'IN_PROGRESS') and unit_closed_on is not null
union all select 'REPORT_DUE_SOON', a.reference from act a join rec r on r.reference = a.recommendation
    where a.status in ('PLANNED', 'IN_PROGRESS')
    and case r.priority when 'HIGH' then 90 else 180 end - datediff(day, greatest(a.planned_on, coalesce(a.progress_on, a.planned_on)), a.as_of) between 0 and 15
union all select case when r.priority = 'HIGH' and datediff(day, a.due, a.as_of) > 365 then 'OVERDUE_FOR_DIRECTOR'
                      when datediff(day, a.due, a.as_of) > case r.priority when 'HIGH' then 90 else 180 end then 'OVERDUE_FOR_COMMITTEE'
                      when datediff(day, a.due, a.as_of) > 60 then 'OVERDUE_FOR_MANAGEMENT'
                      else 'OVERDUE_FOR_HEAD' end, a.reference
    from act a join rec r on r.reference = a.recommendation
    where a.status in ('PLANNED', 'IN_PROGRESS') and datediff(day, a.due, a.as_of) > case r.priority when 'HIGH' then 7 else 15 end
union all select 'VERIFICATION_LATE', reference from act where status = 'CLOSURE_REQUESTED' and datediff(day, closure_requested_on, as_of) > 30
union all select 'EVIDENCE_MISSING', reference from act where status = 'CLOSURE_REQUESTED' and evidence = 0 and closure_requested_on is not null
union all select 'CLOSURE_NOT_CONVINCING', reference from act where status in ('PLANNED', 'IN_PROGRESS') and returned_on is not null
union all select 'CLOSED_WITH_OPEN_ACTION', a.reference from act a join rec r on r.reference = a.recommendation
    where r.closed_on is not null and a.status in ('PLANNED', 'IN_PROGRESS', 'CLOSURE_REQUESTED')
union all select 'CLOSED_WITHOUT_EVIDENCE', reference from act where status = 'COMPLETED' and evidence = 0 and ended_on is not null
union all select 'ENDED_WITHOUT_REASON', reference from act where status = 'NO_LONGER_APPLICABLE' and end_reason is null and ended_on is not null
union all select 'COMPLETED_BUT_GIVEN_UP', reference from act where status = 'COMPLETED' and ended_on is not null and lower(last_note) like '%cancelled%'
union all select 'RISK_REVIEW_DUE', reference from act where risk_review_on <= as_of
union all select 'VERIFICATION_VOID', reference from act where status = 'CLOSURE_REQUESTED' and voided_on >= closure_requested_on
union all select 'RECOMMENDATION_CLOSABLE', reference from rec where status = 'RESPONDED' and position in ('AGREE', 'PARTIALLY_AGREE')
    and exists (select 1 from act where recommendation = rec.reference and status = 'COMPLETED')
    and not exists (select 1 from act where recommendation = rec.reference and status in ('PLANNED', 'IN_PROGRESS', 'CLOSURE_REQUESTED'))
union all select 'PLAN_WEAK_ALIGNMENT', reference from rec where closed_on is not null and alignment < 50
