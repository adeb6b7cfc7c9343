-- Early versions let a ticket be merged into one that was merged itself, and two into each other at the same moment.
-- [jooq ignore start]
-- Of a circle, the oldest ticket stays: it is closed, and an answer does what answers to closed tickets do.
WITH RECURSIVE way (ticket_id, target) AS (
    SELECT id, merged_into FROM ticket WHERE merged_into <> 0
    UNION
    SELECT way.ticket_id, ticket.merged_into
    FROM way JOIN ticket ON ticket.id = way.target WHERE ticket.merged_into <> 0
)
UPDATE ticket SET merged_into = 0
WHERE id IN (SELECT ticket_id FROM way GROUP BY ticket_id HAVING MIN(target) = ticket_id);

-- All others lead to where their way ends.
WITH RECURSIVE way (ticket_id, target) AS (
    SELECT id, merged_into FROM ticket WHERE merged_into IN (SELECT id FROM ticket WHERE merged_into <> 0)
    UNION
    SELECT way.ticket_id, ticket.merged_into
    FROM way JOIN ticket ON ticket.id = way.target WHERE ticket.merged_into <> 0
)
UPDATE ticket SET merged_into = COALESCE(
    (SELECT way.target FROM way JOIN ticket AS last_one ON last_one.id = way.target
     WHERE way.ticket_id = ticket.id AND last_one.merged_into = 0), merged_into)
WHERE merged_into IN (SELECT id FROM ticket WHERE merged_into <> 0);
-- [jooq ignore stop]
