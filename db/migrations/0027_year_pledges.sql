-- A-14: what purchases and contracts count on of the years to come. Until a year's line is approved
-- its plan keeps the money; then it stands on that line.
ALTER TABLE year_plan_year ADD COLUMN pledged BIGINT NOT NULL DEFAULT 0 CHECK (pledged >= 0);
CREATE TABLE budget_pledge (
  district  TEXT   NOT NULL,
  mark      TEXT   NOT NULL,
  ref       TEXT   NOT NULL,
  owner_org TEXT   NOT NULL,
  plan      TEXT   NOT NULL,
  year      BIGINT NOT NULL,
  amount    BIGINT NOT NULL CHECK (amount >= 0),
  agreed    BIGINT NOT NULL CHECK (agreed IN (0, 1)),
  line      TEXT,
  state     TEXT   NOT NULL CHECK (state IN ('waiting', 'placed', 'ended')),
  PRIMARY KEY (district, mark),
  CHECK (state <> 'placed' OR line IS NOT NULL)
);
CREATE INDEX budget_pledge_ref ON budget_pledge (district, ref);
CREATE INDEX budget_pledge_plan ON budget_pledge (district, plan, year);
-- What of a purchase later years are to bear.
ALTER TABLE procurement ADD COLUMN later_years TEXT NOT NULL DEFAULT '[]';
