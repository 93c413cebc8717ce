-- How well it was done. Lists are tables where a figure is looked up or checked; money in fen,
-- exact numbers as text.
CREATE TABLE assessment (
  district         TEXT   NOT NULL,
  id               TEXT   NOT NULL,
  kind             TEXT   NOT NULL CHECK (kind IN ('ex_ante', 'midterm', 'final')),
  catalogue_item   TEXT,
  contract         TEXT,
  title            TEXT   NOT NULL,
  owner_org        TEXT   NOT NULL,
  supplier         TEXT   NOT NULL,
  evaluator        TEXT   NOT NULL,
  area             TEXT   NOT NULL,
  need             TEXT   NOT NULL,
  feasibility      TEXT   NOT NULL,
  cost_basis       TEXT   NOT NULL,
  risks            TEXT   NOT NULL,
  conclusion       TEXT,
  cutoff           TEXT,
  opened_on        TEXT   NOT NULL,
  previous         TEXT,
  earned           BIGINT NOT NULL CHECK (earned >= 0),
  score_lines      TEXT   NOT NULL,
  panel_points     TEXT,
  score            TEXT,
  grade            TEXT,
  grade_basis      TEXT   NOT NULL,
  words            TEXT   NOT NULL,
  seed             TEXT   NOT NULL,
  sample_of        BIGINT NOT NULL,
  sample_frame     TEXT   NOT NULL,
  sample_take      BIGINT NOT NULL,
  sample_checked   BIGINT NOT NULL,
  sample_confirmed BIGINT NOT NULL,
  ask_seed         TEXT   NOT NULL,
  asked_on         TEXT,
  asked            BIGINT NOT NULL,
  answered         BIGINT NOT NULL,
  satisfied        BIGINT NOT NULL,
  scored_on        TEXT,
  put_on           TEXT,
  answer_by        TEXT,
  answer_basis     TEXT   NOT NULL,
  answered_on      TEXT,
  accepted_on      TEXT,
  objects          BIGINT,
  answer_text      TEXT   NOT NULL,
  accept_words     TEXT   NOT NULL,
  state            TEXT   NOT NULL
    CHECK (state IN ('open', 'scored', 'put', 'answered', 'accepted')),
  published        BIGINT NOT NULL CHECK (published IN (0, 1)),
  author           TEXT   NOT NULL,
  version          BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((kind = 'ex_ante') = (contract IS NULL))
);
CREATE INDEX assessment_contract ON assessment (district, contract);
CREATE INDEX assessment_item ON assessment (district, catalogue_item);
-- One open at a time, one final at all: also when two are opened at the same moment.
CREATE UNIQUE INDEX assessment_one_open ON assessment (district, contract)
  WHERE state <> 'accepted' AND kind <> 'ex_ante';
CREATE UNIQUE INDEX assessment_one_final ON assessment (district, contract)
  WHERE kind = 'final';
CREATE TABLE assessment_result (
  district    TEXT   NOT NULL,
  assessment  TEXT   NOT NULL,
  place       BIGINT NOT NULL,
  measure     TEXT   NOT NULL,
  title       TEXT   NOT NULL,
  unit        TEXT   NOT NULL,
  counted     BIGINT NOT NULL CHECK (counted >= 0),
  "of"        BIGINT NOT NULL,
  asked       BIGINT NOT NULL,
  ratio       TEXT,
  unit_price  BIGINT NOT NULL,
  most_amount BIGINT NOT NULL,
  earned      BIGINT NOT NULL CHECK (earned >= 0 AND earned <= most_amount),
  formula     TEXT   NOT NULL,
  PRIMARY KEY (district, assessment, measure)
);
CREATE TABLE assessment_restated (
  district   TEXT   NOT NULL,
  assessment TEXT   NOT NULL,
  measure    TEXT   NOT NULL,
  period     TEXT   NOT NULL,
  "by"       BIGINT NOT NULL CHECK ("by" <> 0),
  amount     BIGINT NOT NULL,
  PRIMARY KEY (district, assessment, measure, period)
);
-- The bottom of every figure: a fact counts in a measure once, or says why not.
CREATE TABLE assessment_fact (
  district   TEXT   NOT NULL,
  assessment TEXT   NOT NULL,
  measure    TEXT   NOT NULL,
  fact       TEXT   NOT NULL,
  label      TEXT   NOT NULL,
  day        TEXT   NOT NULL,
  minutes    BIGINT NOT NULL,
  proof      BIGINT NOT NULL,
  period     TEXT   NOT NULL,
  ripe_on    TEXT   NOT NULL,
  counts     BIGINT NOT NULL CHECK (counts IN (0, 1)),
  why        TEXT   NOT NULL,
  PRIMARY KEY (district, assessment, measure, fact),
  CHECK ((counts = 1) = (why = 'counted'))
);
CREATE TABLE assessment_sample (
  district   TEXT   NOT NULL,
  assessment TEXT   NOT NULL,
  fact       TEXT   NOT NULL,
  place      BIGINT NOT NULL,
  hash       TEXT   NOT NULL,
  label      TEXT   NOT NULL,
  day        TEXT   NOT NULL,
  confirmed  BIGINT,
  words      TEXT   NOT NULL,
  checked_on TEXT,
  PRIMARY KEY (district, assessment, fact)
);
CREATE TABLE assessment_respondent (
  district   TEXT   NOT NULL,
  assessment TEXT   NOT NULL,
  elder      TEXT   NOT NULL,
  household  TEXT   NOT NULL,
  asked_on   TEXT,
  answered   BIGINT,
  fact       TEXT,
  PRIMARY KEY (district, assessment, elder)
);
