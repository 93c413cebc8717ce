-- 条例 §15: what the public says of an item before it is published. name is ciphertext, given only
-- to be shown beside the words; empty: anonymous.
CREATE TABLE consultation (
  district  TEXT   NOT NULL,
  id        TEXT   NOT NULL,
  item      TEXT   NOT NULL,
  owner_org TEXT   NOT NULL,
  area      TEXT   NOT NULL,
  title     TEXT   NOT NULL,
  question  TEXT   NOT NULL,
  opened_on TEXT   NOT NULL,
  earliest  TEXT   NOT NULL,
  until     TEXT   NOT NULL,
  state     TEXT   NOT NULL CHECK (state IN ('open', 'closed')),
  closed_on TEXT,
  author    TEXT   NOT NULL,
  version   BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state = 'closed') = (closed_on IS NOT NULL)),
  CHECK (until >= earliest),
  CHECK (closed_on > until)
);
CREATE INDEX consultation_item ON consultation (district, item);
CREATE UNIQUE INDEX consultation_open ON consultation (district, item) WHERE state = 'open';
CREATE TABLE consultation_comment (
  district     TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  consultation TEXT   NOT NULL,
  words        TEXT   NOT NULL CHECK (words <> ''),
  name         TEXT   NOT NULL,
  day          TEXT   NOT NULL,
  accepted     BIGINT CHECK (accepted IN (0, 1)),
  answer       TEXT   NOT NULL,
  answered_on  TEXT,
  answered_by  TEXT   NOT NULL,
  version      BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((accepted IS NULL) = (answered_on IS NULL)),
  CHECK ((accepted IS NULL) = (answer = ''))
);
CREATE INDEX consultation_comment_of ON consultation_comment (district, consultation, id);
CREATE INDEX consultation_comment_day ON consultation_comment (district, consultation, day);
-- Codes end, with the edition that they stood in, and may have a successor. origin: a code that a
-- person loaded or retired is not touched by a later release's built-in table.
ALTER TABLE catalogue_code ADD COLUMN valid_to TEXT;
ALTER TABLE catalogue_code ADD COLUMN successor TEXT NOT NULL DEFAULT '';
ALTER TABLE catalogue_code ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE catalogue_code ADD COLUMN origin TEXT NOT NULL DEFAULT 'embedded'
  CHECK (origin IN ('embedded', 'loaded'));
CREATE INDEX catalogue_code_edition ON catalogue_code (district, scheme, edition);
-- The fourth level of a department's own (财综〔2020〕57号).
CREATE TABLE department_code (
  district   TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  owner_org  TEXT   NOT NULL,
  code       TEXT   NOT NULL,
  parent     TEXT   NOT NULL,
  name       TEXT   NOT NULL CHECK (name <> ''),
  state      TEXT   NOT NULL CHECK (state IN ('defined', 'filed')),
  author     TEXT   NOT NULL,
  defined_on TEXT   NOT NULL,
  filed_on   TEXT,
  filed_as   TEXT   NOT NULL,
  version    BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state = 'filed') = (filed_on IS NOT NULL)),
  CHECK ((state = 'filed') = (filed_as <> ''))
);
CREATE UNIQUE INDEX department_code_code ON department_code (district, owner_org, code);
-- C-01: what the department stops doing itself, and what posts and money that frees.
CREATE TABLE handover (
  district     TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  item         TEXT   NOT NULL,
  duty_id      TEXT   NOT NULL,
  owner_org    TEXT   NOT NULL,
  area         TEXT   NOT NULL,
  stops_on     TEXT   NOT NULL,
  posts_freed  BIGINT NOT NULL CHECK (posts_freed >= 0),
  money_freed  BIGINT NOT NULL CHECK (money_freed >= 0),
  posts_go     TEXT   NOT NULL,
  people_go    TEXT   NOT NULL,
  state        TEXT   NOT NULL CHECK (state IN ('planned', 'confirmed')),
  done_on      TEXT,
  evidence     TEXT   NOT NULL,
  confirmed_by TEXT   NOT NULL,
  author       TEXT   NOT NULL,
  planned_on   TEXT   NOT NULL,
  version      BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state = 'confirmed') = (done_on IS NOT NULL)),
  CHECK ((state = 'confirmed') = (evidence <> ''))
);
CREATE UNIQUE INDEX handover_item ON handover (district, item);
CREATE INDEX handover_stops ON handover (district, state, stops_on);
