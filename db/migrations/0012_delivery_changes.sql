-- How a planned visit ended before it began: called off, or moved to another plan. Append-only; the
-- plan stays as it was made, and it ends once.
CREATE TABLE visit_change (
  district TEXT   NOT NULL,
  visit    TEXT   NOT NULL,
  act      TEXT   NOT NULL CHECK (act IN ('cancel', 'move')),
  at       BIGINT NOT NULL,
  account  TEXT   NOT NULL,
  role     TEXT   NOT NULL,
  asked_by TEXT   NOT NULL CHECK (asked_by IN ('resident', 'provider')),
  reason   TEXT   NOT NULL,
  moved_to TEXT,
  PRIMARY KEY (district, visit),
  CHECK ((act = 'move') = (moved_to IS NOT NULL))
);
CREATE UNIQUE INDEX visit_change_to ON visit_change (district, moved_to);
-- Who assessed an elder, and when each signed. An assessment takes effect when the last one has
-- signed; until then effective_on is NULL. Earlier rows took effect as they were entered.
CREATE TABLE elder_assessor (
  district   TEXT   NOT NULL,
  assessment TEXT   NOT NULL,
  account    TEXT   NOT NULL,
  role       TEXT   NOT NULL,
  label      TEXT   NOT NULL,
  signed_on  TEXT,
  PRIMARY KEY (district, assessment, account)
);
ALTER TABLE elder_assessment ADD COLUMN why TEXT NOT NULL DEFAULT 'first'
  CHECK (why IN ('first', 'routine', 'immediate', 'dispute'));
ALTER TABLE elder_assessment ADD COLUMN effective_on TEXT;
UPDATE elder_assessment SET effective_on = assessed_on;
-- Of the plans behind a measure of visits, to the cut-off: a missed visit is not a cancelled one.
ALTER TABLE assessment_result ADD COLUMN planned BIGINT NOT NULL DEFAULT 0;
ALTER TABLE assessment_result ADD COLUMN missed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE assessment_result ADD COLUMN cancelled BIGINT NOT NULL DEFAULT 0;
ALTER TABLE assessment_result ADD COLUMN moved BIGINT NOT NULL DEFAULT 0;
