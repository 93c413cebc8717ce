-- B-19: more of the same service under a contract in force; what was consented to has its hash.
-- Money in fen; items are JSON.
CREATE TABLE contract_supplement (
  district        TEXT   NOT NULL,
  id              TEXT   NOT NULL,
  contract        TEXT   NOT NULL,
  title           TEXT   NOT NULL,
  owner_org       TEXT   NOT NULL,
  supplier        TEXT   NOT NULL,
  area            TEXT   NOT NULL,
  reason          TEXT   NOT NULL,
  items           TEXT   NOT NULL,
  amount          BIGINT NOT NULL CHECK (amount > 0),
  original_price  BIGINT NOT NULL CHECK (original_price > 0),
  together        BIGINT NOT NULL CHECK (together >= amount),
  proposed_on     TEXT   NOT NULL,
  consented_at    BIGINT,
  content_hash    TEXT   NOT NULL,
  signed_on       TEXT,
  signed_by       TEXT   NOT NULL,
  publish_by      TEXT,
  published_on    TEXT,
  days_late       BIGINT NOT NULL CHECK (days_late >= 0),
  file_by         TEXT,
  filed_on        TEXT,
  filing_number   TEXT   NOT NULL,
  filed_days_late BIGINT NOT NULL CHECK (filed_days_late >= 0),
  withdrawn_on    TEXT,
  state           TEXT   NOT NULL
    CHECK (state IN ('proposed', 'consented', 'concluded', 'published', 'withdrawn')),
  author          TEXT   NOT NULL,
  version         BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE INDEX contract_supplement_contract ON contract_supplement (district, contract);

-- The text of a contract as it was signed, and after each supplement: canonical JSON, whose SHA-256
-- is the hash. A contract signed before this was kept has none until it is first supplemented.
CREATE TABLE contract_version (
  district     TEXT   NOT NULL,
  contract     TEXT   NOT NULL,
  number       BIGINT NOT NULL CHECK (number > 0),
  signed_on    TEXT   NOT NULL,
  price        BIGINT NOT NULL CHECK (price > 0),
  content_hash TEXT   NOT NULL,
  supplement   TEXT,
  agreed       TEXT   NOT NULL,
  PRIMARY KEY (district, contract, number)
);

-- A-15: a part of a contract that another body is to perform, and whether the purchaser consents.
CREATE TABLE subcontract (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  contract    TEXT   NOT NULL,
  title       TEXT   NOT NULL,
  owner_org   TEXT   NOT NULL,
  supplier    TEXT   NOT NULL,
  area        TEXT   NOT NULL,
  performer   TEXT   NOT NULL,
  part        TEXT   NOT NULL,
  reason      TEXT   NOT NULL,
  amount      BIGINT NOT NULL CHECK (amount > 0),
  together    BIGINT NOT NULL CHECK (together >= amount),
  price       BIGINT NOT NULL CHECK (price > together),
  asked_on    TEXT   NOT NULL,
  decided_on  TEXT,
  decided_by  TEXT   NOT NULL,
  words       TEXT   NOT NULL,
  state       TEXT   NOT NULL CHECK (state IN ('asked', 'agreed', 'denied')),
  author      TEXT   NOT NULL,
  version     BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE INDEX subcontract_contract ON subcontract (district, contract);
