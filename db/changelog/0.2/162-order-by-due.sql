--liquibase formatted sql

--changeset spoorboek:162-order-by-due
--comment Lists begin with what is due first: the first rows are found in this order instead of sorting tens of thousands for them (ActionQuery.BY_DUE, MilestoneQuery.BY_DUE).
create index action_by_due on action (upper(due_due), lower(due_due) desc nulls last, title, id);
create index milestone_by_due on milestone
    (upper(coalesce(reached_due, expected_due)), lower(coalesce(reached_due, expected_due)) desc nulls last, title, id);
--rollback drop index milestone_by_due; drop index action_by_due;
