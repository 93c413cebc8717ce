-- Step 3. Lines of a year's budget and their append-only double-entry book. budget_balance says what
-- stands in each account of a line and budget_ref what of it stands under a reference: one row each,
-- changed in place, so that two who reach for the same money meet there. Neither can go below zero.
CREATE TABLE budget_line (
  district         TEXT   NOT NULL,
  id               TEXT   NOT NULL,
  owner_org        TEXT   NOT NULL,
  year             BIGINT NOT NULL,
  title            TEXT   NOT NULL,
  function_code    TEXT   NOT NULL,
  catalogue_item   TEXT,
  medium_term_plan TEXT   NOT NULL,
  amount           BIGINT NOT NULL CHECK (amount > 0),
  state            TEXT   NOT NULL CHECK (state IN ('proposed', 'approved', 'closed')),
  carried_from     TEXT,
  carried_to       TEXT,
  approved_on      TEXT,
  closed_on        TEXT,
  author           TEXT   NOT NULL,
  approved_by      TEXT   NOT NULL,
  version          BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (catalogue_item IS NULL OR medium_term_plan <> '')
);
CREATE INDEX budget_line_owner ON budget_line (district, owner_org);
CREATE INDEX budget_line_year ON budget_line (district, year);
CREATE TABLE budget_balance (
  district       TEXT   NOT NULL,
  line           TEXT   NOT NULL,
  moves          BIGINT NOT NULL CHECK (moves >= 0),
  approved       BIGINT NOT NULL CHECK (approved >= 0),
  carried_in     BIGINT NOT NULL CHECK (carried_in >= 0),
  available      BIGINT NOT NULL CHECK (available >= 0),
  reserved       BIGINT NOT NULL CHECK (reserved >= 0),
  committed      BIGINT NOT NULL CHECK (committed >= 0),
  spent          BIGINT NOT NULL CHECK (spent >= 0),
  carried        BIGINT NOT NULL CHECK (carried >= 0),
  lapsed         BIGINT NOT NULL CHECK (lapsed >= 0),
  reserved_ever  BIGINT NOT NULL CHECK (reserved_ever >= 0),
  committed_ever BIGINT NOT NULL CHECK (committed_ever >= 0),
  released_ever  BIGINT NOT NULL CHECK (released_ever >= 0),
  PRIMARY KEY (district, line),
  CHECK (approved = available + reserved + committed + spent + carried + lapsed)
);
CREATE TABLE budget_ref (
  district  TEXT   NOT NULL,
  line      TEXT   NOT NULL,
  ref       TEXT   NOT NULL,
  reserved  BIGINT NOT NULL CHECK (reserved >= 0),
  committed BIGINT NOT NULL CHECK (committed >= 0),
  spent     BIGINT NOT NULL CHECK (spent >= 0),
  carried   BIGINT NOT NULL CHECK (carried >= 0),
  PRIMARY KEY (district, line, ref)
);
-- seq is gap-free within the line: the number of the movement in budget_balance.moves.
CREATE TABLE budget_movement (
  district TEXT   NOT NULL,
  line     TEXT   NOT NULL,
  seq      BIGINT NOT NULL CHECK (seq > 0),
  id       TEXT   NOT NULL,
  kind     TEXT   NOT NULL,
  debit    TEXT   NOT NULL,
  credit   TEXT   NOT NULL,
  amount   BIGINT NOT NULL CHECK (amount > 0),
  ref      TEXT   NOT NULL,
  day      TEXT   NOT NULL,
  at       BIGINT NOT NULL,
  author   TEXT   NOT NULL,
  PRIMARY KEY (district, line, seq),
  CHECK (debit <> credit)
);
CREATE UNIQUE INDEX budget_movement_id ON budget_movement (district, id);
CREATE INDEX budget_movement_ref ON budget_movement (district, line, ref);
-- A year that has closed.
CREATE TABLE budget_year (
  district  TEXT   NOT NULL,
  year      BIGINT NOT NULL,
  closed_on TEXT   NOT NULL,
  author    TEXT   NOT NULL,
  PRIMARY KEY (district, year)
);
