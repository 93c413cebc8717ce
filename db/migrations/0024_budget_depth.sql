-- The budget in depth: the source of a line's money, what is raised, cut or moved between lines, and
-- money held for stages. SQLite cannot change a CHECK, so two tables are made anew on both engines.
-- `sheet` is the finance system's list that a line was taken in from.
-- A line may be cut or moved down to nothing; what is proposed is never nothing.
CREATE TABLE budget_line_next (
  district         TEXT   NOT NULL,
  id               TEXT   NOT NULL,
  owner_org        TEXT   NOT NULL,
  year             BIGINT NOT NULL,
  title            TEXT   NOT NULL,
  function_code    TEXT   NOT NULL,
  source           TEXT   NOT NULL CHECK (source IN ('general_budget', 'government_fund',
                     'welfare_lottery', 'superior_transfer', 'donation', 'other')),
  catalogue_item   TEXT,
  medium_term_plan TEXT   NOT NULL,
  amount           BIGINT NOT NULL CHECK (amount >= 0),
  state            TEXT   NOT NULL CHECK (state IN ('proposed', 'approved', 'closed')),
  carried_from     TEXT,
  carried_to       TEXT,
  approved_on      TEXT,
  closed_on        TEXT,
  author           TEXT   NOT NULL,
  approved_by      TEXT   NOT NULL,
  sheet            TEXT,
  version          BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (catalogue_item IS NULL OR medium_term_plan <> ''),
  CHECK (state <> 'proposed' OR amount > 0)
);
INSERT INTO budget_line_next (district, id, owner_org, year, title, function_code, source,
    catalogue_item, medium_term_plan, amount, state, carried_from, carried_to, approved_on,
    closed_on, author, approved_by, version)
  SELECT district, id, owner_org, year, title, function_code, 'general_budget', catalogue_item,
         medium_term_plan, amount, state, carried_from, carried_to, approved_on, closed_on, author,
         approved_by, version
  FROM budget_line;
DROP TABLE budget_line;
ALTER TABLE budget_line_next RENAME TO budget_line;
CREATE INDEX budget_line_owner ON budget_line (district, owner_org);
CREATE INDEX budget_line_year ON budget_line (district, year);
CREATE INDEX budget_line_named ON budget_line (district, owner_org, year, title);
CREATE TABLE budget_balance_next (
  district       TEXT   NOT NULL,
  line           TEXT   NOT NULL,
  moves          BIGINT NOT NULL CHECK (moves >= 0),
  approved       BIGINT NOT NULL CHECK (approved >= 0),
  carried_in     BIGINT NOT NULL CHECK (carried_in >= 0),
  adjusted       BIGINT NOT NULL,
  available      BIGINT NOT NULL CHECK (available >= 0),
  held           BIGINT NOT NULL CHECK (held >= 0),
  reserved       BIGINT NOT NULL CHECK (reserved >= 0),
  committed      BIGINT NOT NULL CHECK (committed >= 0),
  spent          BIGINT NOT NULL CHECK (spent >= 0),
  carried        BIGINT NOT NULL CHECK (carried >= 0),
  lapsed         BIGINT NOT NULL CHECK (lapsed >= 0),
  reserved_ever  BIGINT NOT NULL CHECK (reserved_ever >= 0),
  committed_ever BIGINT NOT NULL CHECK (committed_ever >= 0),
  released_ever  BIGINT NOT NULL CHECK (released_ever >= 0),
  PRIMARY KEY (district, line),
  CHECK (approved = available + held + reserved + committed + spent + carried + lapsed),
  CHECK (approved >= carried_in)
);
INSERT INTO budget_balance_next (district, line, moves, approved, carried_in, adjusted, available,
    held, reserved, committed, spent, carried, lapsed, reserved_ever, committed_ever, released_ever)
  SELECT district, line, moves, approved, carried_in, 0, available, 0, reserved, committed, spent,
         carried, lapsed, reserved_ever, committed_ever, released_ever
  FROM budget_balance;
DROP TABLE budget_balance;
ALTER TABLE budget_balance_next RENAME TO budget_balance;
-- A past day's balance reads the movements of a line up to that day.
CREATE INDEX budget_movement_day ON budget_movement (district, line, day);
-- What is raised, cut or moved to another line, once finance approves it.
CREATE TABLE budget_adjustment (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  owner_org   TEXT   NOT NULL,
  year        BIGINT NOT NULL,
  kind        TEXT   NOT NULL CHECK (kind IN ('raise', 'cut', 'transfer')),
  line        TEXT   NOT NULL,
  to_line     TEXT,
  amount      BIGINT NOT NULL CHECK (amount > 0),
  reason      TEXT   NOT NULL CHECK (reason <> ''),
  basis       TEXT   NOT NULL CHECK (basis <> ''),
  state       TEXT   NOT NULL CHECK (state IN ('proposed', 'approved', 'rejected', 'lapsed')),
  proposed_on TEXT   NOT NULL,
  decided_on  TEXT,
  decided_by  TEXT   NOT NULL,
  words       TEXT   NOT NULL,
  author      TEXT   NOT NULL,
  version     BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((kind = 'transfer') = (to_line IS NOT NULL)),
  CHECK (to_line IS NULL OR to_line <> line),
  CHECK ((state = 'proposed') = (decided_on IS NULL)),
  CHECK (state <> 'approved' OR decided_by <> author)
);
CREATE INDEX budget_adjustment_line ON budget_adjustment (district, line);
CREATE INDEX budget_adjustment_open ON budget_adjustment (district, state, year);
-- Parts of a line that are held until their day, or until somebody decides after an assessment.
CREATE TABLE budget_stage (
  district   TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  line       TEXT   NOT NULL,
  owner_org  TEXT   NOT NULL,
  seq        BIGINT NOT NULL CHECK (seq > 0),
  title      TEXT   NOT NULL,
  amount     BIGINT NOT NULL CHECK (amount > 0),
  opens_on   TEXT,
  state      TEXT   NOT NULL CHECK (state IN ('waiting', 'opened', 'cancelled', 'lapsed')),
  decided_on TEXT,
  decided_by TEXT   NOT NULL,
  reason     TEXT   NOT NULL,
  basis      TEXT   NOT NULL,
  author     TEXT   NOT NULL,
  version    BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state = 'waiting') = (decided_on IS NULL)),
  CHECK (state <> 'cancelled' OR (reason <> '' AND basis <> '')),
  CHECK (state <> 'opened' OR opens_on IS NOT NULL OR (reason <> '' AND basis <> ''))
);
CREATE UNIQUE INDEX budget_stage_line ON budget_stage (district, line, seq);
CREATE INDEX budget_stage_due ON budget_stage (district, state, opens_on);
