-- A visit with how its plan ended, and the plan it was moved from: one text for all who read visits.
CREATE VIEW visit_told AS
  SELECT v.*, c.act AS ended, c.at AS ended_at, c.asked_by AS end_asked_by,
    c.reason AS end_reason, c.moved_to, b.visit AS moved_from
  FROM visit v
  LEFT JOIN visit_change c ON c.district = v.district AND c.visit = v.id
  LEFT JOIN visit_change b ON b.district = v.district AND b.moved_to = v.id;
