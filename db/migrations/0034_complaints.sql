-- Challenges of the file and of a step of the process beside those of the result (D-02), raised once
-- where the file says so (D-03); what they come to, and the purchase that is made anew.
CREATE TABLE procurement_remedy_terms (
  district       TEXT   NOT NULL,
  procurement    TEXT   NOT NULL,
  challenge_once BIGINT NOT NULL CHECK (challenge_once IN (0, 1)),
  reruns         TEXT,
  PRIMARY KEY (district, procurement)
);
CREATE INDEX procurement_reruns ON procurement_remedy_terms (district, reruns);
ALTER TABLE procurement_challenge ADD COLUMN kind TEXT NOT NULL DEFAULT 'result'
  CHECK (kind IN ('file', 'process', 'result'));
ALTER TABLE procurement_challenge ADD COLUMN process_step TEXT
  CHECK (process_step IN ('opening', 'consulting', 'quoting'));
ALTER TABLE procurement_challenge ADD COLUMN affects_result BIGINT NOT NULL DEFAULT 1
  CHECK (affects_result IN (0, 1));

-- Complaints to finance (投诉, D-05, D-06). Lists are JSON.
CREATE TABLE complaint (
  district            TEXT   NOT NULL,
  id                  TEXT   NOT NULL,
  procurement         TEXT   NOT NULL,
  challenge           TEXT   NOT NULL,
  report              BIGINT NOT NULL,
  title               TEXT   NOT NULL,
  owner_org           TEXT   NOT NULL,
  supplier            TEXT   NOT NULL,
  supplier_name       TEXT   NOT NULL,
  area                TEXT   NOT NULL,
  matters             TEXT   NOT NULL,
  evidence            TEXT   NOT NULL,
  request             TEXT   NOT NULL,
  file_from           TEXT   NOT NULL,
  file_until          TEXT   NOT NULL,
  filed_on            TEXT   NOT NULL,
  review_by           TEXT   NOT NULL,
  correction_asked_on TEXT,
  correction_words    TEXT   NOT NULL,
  correct_by          TEXT,
  corrected_on        TEXT,
  reviewed_on         TEXT,
  review_words        TEXT   NOT NULL,
  dismissed_for       TEXT   CHECK (dismissed_for IN ('not_acceptable', 'not_ours', 'not_corrected')),
  tell_by             TEXT,
  serve_by            TEXT,
  concerned           TEXT,
  notified_on         TEXT,
  reply_by            TEXT,
  replies             TEXT   NOT NULL,
  suspended_on        TEXT,
  suspended_until     TEXT,
  suspend_words       TEXT   NOT NULL,
  pauses              TEXT   NOT NULL,
  decided_on          TEXT,
  outcome             TEXT   CHECK (outcome IN ('upheld', 'rejected')),
  ground              TEXT   CHECK (ground IN ('unsupported', 'fabricated', 'illegal_evidence',
    'not_acceptable')),
  affects_result      BIGINT CHECK (affects_result IN (0, 1)),
  remedy              TEXT   CHECK (remedy IN ('evaluate_again', 'run_again', 'void_contract',
    'damages')),
  excluded_offer      TEXT,
  decision            TEXT   NOT NULL,
  decided_by          TEXT   NOT NULL,
  contract            TEXT   NOT NULL,
  publish_by          TEXT,
  published_on        TEXT,
  withdrawn_on        TEXT,
  late                TEXT   NOT NULL,
  state               TEXT   NOT NULL CHECK (state IN ('filed', 'correcting', 'accepted',
    'dismissed', 'decided', 'published', 'withdrawn')),
  author              TEXT   NOT NULL,
  version             BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((suspended_on IS NULL) = (suspended_until IS NULL)),
  CHECK ((decided_on IS NULL) = (outcome IS NULL))
);
CREATE INDEX complaint_procurement ON complaint (district, procurement);
CREATE INDEX complaint_supplier ON complaint (district, supplier, decided_on);
CREATE UNIQUE INDEX complaint_once ON complaint (district, challenge);

-- What finance departments elsewhere decided of a supplier's complaints (D-07), from a document.
CREATE TABLE complaint_elsewhere (
  district   TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  party      TEXT   NOT NULL,
  authority  TEXT   NOT NULL,
  document   TEXT   NOT NULL,
  decided_on TEXT   NOT NULL,
  ground     TEXT   NOT NULL CHECK (ground IN ('unsupported', 'fabricated', 'illegal_evidence')),
  noted_on   TEXT   NOT NULL,
  author     TEXT   NOT NULL,
  version    BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE UNIQUE INDEX complaint_elsewhere_once
  ON complaint_elsewhere (district, party, authority, document);

-- B-25: whoever was chosen and does not sign.
CREATE TABLE procurement_refusal (
  district      TEXT   NOT NULL,
  id            TEXT   NOT NULL,
  procurement   TEXT   NOT NULL,
  report        BIGINT NOT NULL,
  offer         TEXT   NOT NULL,
  supplier      TEXT   NOT NULL,
  supplier_name TEXT   NOT NULL,
  price         BIGINT NOT NULL CHECK (price > 0),
  told_by       TEXT   NOT NULL CHECK (told_by IN ('supplier', 'purchaser')),
  reason        TEXT   NOT NULL,
  document      TEXT   NOT NULL,
  refused_on    TEXT   NOT NULL,
  author        TEXT   NOT NULL,
  PRIMARY KEY (district, id)
);
CREATE INDEX procurement_refusal_of ON procurement_refusal (district, procurement);

-- T-09: sheets that had to be locked anew. The first text of a sheet stays here for ever (B-22).
ALTER TABLE procurement_sheet ADD COLUMN reopened_on TEXT;
CREATE TABLE procurement_reevaluation (
  district       TEXT   NOT NULL,
  id             TEXT   NOT NULL,
  procurement    TEXT   NOT NULL,
  report         BIGINT NOT NULL,
  cause          TEXT   NOT NULL CHECK (cause IN ('sum_error', 'over_range',
    'objective_inconsistent', 'unusually_high_or_low')),
  account        TEXT   NOT NULL,
  member         TEXT   NOT NULL,
  reason         TEXT   NOT NULL,
  locked_at      BIGINT NOT NULL,
  scores         TEXT   NOT NULL,
  opened_on      TEXT   NOT NULL,
  reported_on    TEXT,
  result_changed BIGINT CHECK (result_changed IN (0, 1)),
  told_finance   TEXT   NOT NULL,
  author         TEXT   NOT NULL,
  PRIMARY KEY (district, id),
  CHECK ((reported_on IS NULL) = (result_changed IS NULL))
);
CREATE INDEX procurement_reevaluation_of ON procurement_reevaluation (district, procurement);
