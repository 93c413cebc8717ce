-- Who is served, what was planned, what was done. Instants in UTC milliseconds, days as text.
-- What others see in place of a worker's or volunteer's name, within one contract.
CREATE TABLE delivery_label (
  district TEXT   NOT NULL,
  contract TEXT   NOT NULL,
  account  TEXT   NOT NULL,
  label    TEXT   NOT NULL,
  PRIMARY KEY (district, contract, account)
);
CREATE UNIQUE INDEX delivery_label_once ON delivery_label (district, contract, label);
-- code_hash: the resident's code, keyed; '' when none was given.
CREATE TABLE elder (
  district       TEXT   NOT NULL,
  id             TEXT   NOT NULL,
  contract       TEXT   NOT NULL,
  owner_org      TEXT   NOT NULL,
  purchaser      TEXT   NOT NULL,
  person         TEXT   NOT NULL,
  household      TEXT   NOT NULL,
  class          TEXT   NOT NULL CHECK (class IN ('tekun', 'dibao')),
  lives_in_home  BIGINT NOT NULL CHECK (lives_in_home = 0),
  area           TEXT   NOT NULL,
  code_hash      TEXT   NOT NULL,
  total          BIGINT,
  base_level     BIGINT,
  level          BIGINT,
  raised_by      TEXT   NOT NULL,
  both_triggers  BIGINT NOT NULL CHECK (both_triggers IN (0, 1)),
  assessed_on    TEXT,
  plan_agreed_on TEXT,
  plan_fact      TEXT,
  visits_a_month BIGINT NOT NULL CHECK (visits_a_month >= 0),
  enrolled_on    TEXT   NOT NULL,
  state          TEXT   NOT NULL CHECK (state IN ('enrolled', 'assessed', 'planned')),
  author         TEXT   NOT NULL,
  version        BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE UNIQUE INDEX elder_person ON elder (district, contract, person);
CREATE UNIQUE INDEX elder_household ON elder (district, contract, household);
-- Wrong codes tried, kept although the attempt was refused.
CREATE TABLE elder_wrong_code (
  district TEXT   NOT NULL,
  elder    TEXT   NOT NULL,
  day      TEXT   NOT NULL,
  tries    BIGINT NOT NULL CHECK (tries > 0),
  PRIMARY KEY (district, elder, day)
);
-- Every assessment stays: a later one is a further row.
CREATE TABLE elder_assessment (
  district      TEXT   NOT NULL,
  id            TEXT   NOT NULL,
  elder         TEXT   NOT NULL,
  assessed_on   TEXT   NOT NULL,
  items         TEXT   NOT NULL,
  incidents     BIGINT NOT NULL CHECK (incidents >= 0),
  dementia      BIGINT NOT NULL CHECK (dementia IN (0, 1)),
  coma          BIGINT NOT NULL CHECK (coma IN (0, 1)),
  total         BIGINT NOT NULL,
  base_level    BIGINT NOT NULL,
  level         BIGINT NOT NULL,
  raised_by     TEXT   NOT NULL,
  both_triggers BIGINT NOT NULL,
  author        TEXT   NOT NULL,
  PRIMARY KEY (district, id)
);
CREATE INDEX elder_assessment_of ON elder_assessment (district, elder, assessed_on);
-- A planned visit; its first fact takes its id.
CREATE TABLE visit (
  district     TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  contract     TEXT   NOT NULL,
  owner_org    TEXT   NOT NULL,
  purchaser    TEXT   NOT NULL,
  elder        TEXT   NOT NULL,
  household    TEXT   NOT NULL,
  person       TEXT   NOT NULL,
  area         TEXT   NOT NULL,
  worker       TEXT   NOT NULL,
  worker_login TEXT   NOT NULL,
  worker_label TEXT   NOT NULL,
  day          TEXT   NOT NULL,
  planned_at   BIGINT NOT NULL,
  planned_end  BIGINT NOT NULL CHECK (planned_end > planned_at),
  recorded     BIGINT NOT NULL CHECK (recorded IN (0, 1)),
  author       TEXT   NOT NULL,
  version      BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE INDEX visit_contract ON visit (district, contract, day);
CREATE INDEX visit_worker ON visit (district, worker, planned_at);
-- The one family of facts. Never overwritten: a correction is a further row of the same root.
-- No fact lasts a day, which bounds how far back an overlap can begin.
CREATE TABLE fact (
  district     TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  kind         TEXT   NOT NULL
    CHECK (kind IN ('visit', 'care_plan', 'volunteer_visit', 'course', 'survey_response')),
  contract     TEXT   NOT NULL,
  owner_org    TEXT   NOT NULL,
  purchaser    TEXT   NOT NULL,
  root         TEXT   NOT NULL,
  subject      TEXT   NOT NULL,
  label        TEXT   NOT NULL,
  area         TEXT   NOT NULL,
  day          TEXT   NOT NULL,
  arrive       BIGINT,
  leave        BIGINT CHECK (leave > arrive AND leave - arrive <= 86400000),
  minutes      BIGINT NOT NULL CHECK (minutes >= 0),
  worker       TEXT   NOT NULL,
  worker_label TEXT   NOT NULL,
  person       TEXT   NOT NULL,
  present      BIGINT NOT NULL CHECK (present >= 0),
  proof        BIGINT NOT NULL CHECK (proof BETWEEN 0 AND 2),
  tasks        TEXT   NOT NULL,
  evidence     TEXT   NOT NULL,
  late         BIGINT NOT NULL CHECK (late IN (0, 1)),
  state        TEXT   NOT NULL CHECK (state IN ('recorded', 'verified', 'disputed', 'void')),
  supersedes   TEXT,
  reason       TEXT   NOT NULL,
  superseded   BIGINT NOT NULL CHECK (superseded IN (0, 1)),
  recorded_at  BIGINT NOT NULL,
  verified_on  TEXT,
  disputed_on  TEXT,
  voided_on    TEXT,
  satisfied    BIGINT CHECK (satisfied IN (0, 1)),
  author       TEXT   NOT NULL,
  version      BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (state <> 'verified' OR proof > 0)
);
CREATE UNIQUE INDEX fact_head ON fact (district, root) WHERE superseded = 0;
CREATE INDEX fact_chain ON fact (district, root);
CREATE INDEX fact_contract ON fact (district, contract, day);
CREATE INDEX fact_worker ON fact (district, worker, arrive);
CREATE INDEX fact_person ON fact (district, person, arrive);
CREATE INDEX fact_subject ON fact (district, subject, kind);
-- What happened to a chain, by whom in what role; append-only.
CREATE TABLE fact_event (
  district TEXT   NOT NULL,
  id       TEXT   NOT NULL,
  root     TEXT   NOT NULL,
  fact     TEXT   NOT NULL,
  act      TEXT   NOT NULL,
  at       BIGINT NOT NULL,
  account  TEXT   NOT NULL,
  role     TEXT   NOT NULL,
  proof    BIGINT NOT NULL CHECK (proof BETWEEN 0 AND 2),
  reason   TEXT   NOT NULL,
  PRIMARY KEY (district, id)
);
CREATE INDEX fact_event_of ON fact_event (district, root, at);
-- Who was present at a course.
CREATE TABLE attendance (
  district TEXT   NOT NULL,
  fact     TEXT   NOT NULL,
  account  TEXT   NOT NULL,
  arrive   BIGINT NOT NULL,
  leave    BIGINT NOT NULL CHECK (leave > arrive),
  PRIMARY KEY (district, fact, account)
);
CREATE INDEX attendance_account ON attendance (district, account, arrive);
