-- S-02: social casework and group work under a contract. What was written of a client is ciphertext.
CREATE TABLE casework (
  district     TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  contract     TEXT   NOT NULL,
  owner_org    TEXT   NOT NULL,
  purchaser    TEXT   NOT NULL,
  area         TEXT   NOT NULL,
  kind         TEXT   NOT NULL CHECK (kind IN ('casework', 'group_work')),
  standard     TEXT   NOT NULL,
  label        TEXT   NOT NULL,
  title        TEXT   NOT NULL,
  person       TEXT   NOT NULL,
  people       BIGINT NOT NULL CHECK (people > 0),
  consented_by TEXT   NOT NULL CHECK (consented_by IN ('client', 'guardian')),
  withdrawn_on TEXT,
  worker       TEXT   NOT NULL,
  worker_label TEXT   NOT NULL,
  registration TEXT   NOT NULL CHECK (registration IN ('valid', 'unknown')),
  opened_on    TEXT   NOT NULL,
  last_on      TEXT   NOT NULL,
  records      BIGINT NOT NULL CHECK (records > 0),
  evaluated_on TEXT,
  outcome      TEXT   CHECK (outcome IN ('reached', 'partly_reached', 'not_reached')),
  closed_on    TEXT,
  reads        BIGINT NOT NULL DEFAULT 0,
  close_reason TEXT   CHECK (close_reason IN ('goals_reached', 'client_left', 'referred', 'other')),
  state        TEXT   NOT NULL CHECK (state IN ('intake', 'assessment', 'planning', 'intervention',
    'evaluation', 'closed', 'preparing', 'forming', 'turning', 'mature', 'ended')),
  author       TEXT   NOT NULL,
  version      BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((kind = 'casework') = (person <> '')),
  CHECK ((kind = 'casework') = (state IN ('intake', 'assessment', 'planning', 'intervention',
    'evaluation', 'closed'))),
  CHECK ((evaluated_on IS NULL) = (outcome IS NULL)),
  CHECK ((closed_on IS NULL) = (close_reason IS NULL)),
  CHECK ((state IN ('closed', 'ended')) = (closed_on IS NOT NULL)),
  CHECK (closed_on IS NULL OR evaluated_on IS NOT NULL)
);
CREATE UNIQUE INDEX casework_label ON casework (district, contract, label);
CREATE INDEX casework_person ON casework (district, contract, person);
CREATE INDEX casework_worker ON casework (district, worker);
-- One row a record; `step` is the one in which it leaves the case.
CREATE TABLE casework_record (
  district     TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  casework     TEXT   NOT NULL,
  number       BIGINT NOT NULL CHECK (number > 0),
  kind         TEXT   NOT NULL CHECK (kind IN ('step', 'further', 'back', 'evaluated', 'handed_over',
    'consent_withdrawn', 'closing')),
  step         TEXT   NOT NULL,
  done_on      TEXT   NOT NULL,
  worker       TEXT   NOT NULL,
  worker_label TEXT   NOT NULL,
  text_cipher  TEXT   NOT NULL,
  author       TEXT   NOT NULL,
  recorded_at  BIGINT NOT NULL,
  PRIMARY KEY (district, id)
);
CREATE UNIQUE INDEX casework_record_number ON casework_record (district, casework, number);
