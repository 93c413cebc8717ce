-- Between the issue of a purchase and its opening: the plan filed before it, questions, clarifications
-- that move the deadline, bonds, and offers that were withdrawn or are invalid.
ALTER TABLE procurement ADD COLUMN plan_reference TEXT NOT NULL DEFAULT '';
ALTER TABLE procurement ADD COLUMN plan_budget BIGINT CHECK (plan_budget > 0);
ALTER TABLE procurement ADD COLUMN plan_filed_on TEXT;
ALTER TABLE procurement ADD COLUMN bond_amount BIGINT CHECK (bond_amount > 0);
-- In percent of the contract amount, an exact number; '0': none is asked for.
ALTER TABLE procurement ADD COLUMN performance_bond_percent TEXT NOT NULL DEFAULT '0';
-- Why it counts for nothing although it arrived in time; empty: it counts.
ALTER TABLE procurement_offer ADD COLUMN excluded TEXT NOT NULL DEFAULT '' CHECK (excluded IN ('', 'no_bond'));
ALTER TABLE procurement_offer ADD COLUMN withdrawn_at BIGINT;
CREATE TABLE procurement_question (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  procurement TEXT   NOT NULL,
  asked_by    TEXT   NOT NULL,
  author      TEXT   NOT NULL,
  question    TEXT   NOT NULL,
  asked_on    TEXT   NOT NULL,
  answer_by   TEXT   NOT NULL,
  answer      TEXT   NOT NULL,
  answered_on TEXT,
  answered_by TEXT,
  PRIMARY KEY (district, id),
  CHECK ((answered_on IS NULL) = (answered_by IS NULL))
);
CREATE INDEX procurement_question_of ON procurement_question (district, procurement);
CREATE TABLE procurement_clarification (
  district            TEXT   NOT NULL,
  id                  TEXT   NOT NULL,
  procurement         TEXT   NOT NULL,
  words               TEXT   NOT NULL,
  may_affect          BIGINT NOT NULL CHECK (may_affect IN (0, 1)),
  requirement_before  TEXT,
  requirement_after   TEXT,
  ceiling_before      BIGINT,
  ceiling_after       BIGINT,
  offers_until_before BIGINT NOT NULL,
  offers_until_after  BIGINT NOT NULL,
  given_at            BIGINT NOT NULL,
  author              TEXT   NOT NULL,
  PRIMARY KEY (district, id),
  CHECK (offers_until_after >= offers_until_before),
  CHECK (may_affect = 1 OR offers_until_after = offers_until_before)
);
CREATE INDEX procurement_clarification_of ON procurement_clarification (district, procurement);
-- Money that suppliers deposited with the purchaser: it is not the purchaser's, and no line's.
CREATE TABLE procurement_bond (
  district      TEXT   NOT NULL,
  id            TEXT   NOT NULL,
  procurement   TEXT   NOT NULL,
  supplier      TEXT   NOT NULL,
  supplier_name TEXT   NOT NULL,
  kind          TEXT   NOT NULL CHECK (kind IN ('bid', 'performance')),
  form          TEXT   NOT NULL CHECK (form IN ('bank_transfer', 'cheque', 'bank_draft', 'guarantee')),
  amount        BIGINT NOT NULL CHECK (amount > 0),
  reference     TEXT   NOT NULL,
  received_at   BIGINT NOT NULL,
  recorded_at   BIGINT NOT NULL,
  author        TEXT   NOT NULL,
  withdrawn_on  TEXT,
  return_by     TEXT,
  returned_on   TEXT,
  returned_by   TEXT,
  PRIMARY KEY (district, id),
  CHECK ((returned_on IS NULL) = (returned_by IS NULL))
);
CREATE UNIQUE INDEX procurement_bond_held ON procurement_bond (district, procurement, supplier, kind)
  WHERE returned_on IS NULL;
