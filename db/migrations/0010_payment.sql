-- What is owed and was paid. Money in fen; the derivation is a table, so that it can be added up.
CREATE TABLE payment (
  district         TEXT   NOT NULL,
  id               TEXT   NOT NULL,
  contract         TEXT   NOT NULL,
  title            TEXT   NOT NULL,
  instalment       TEXT   NOT NULL,
  instalment_title TEXT   NOT NULL,
  kind             TEXT   NOT NULL CHECK (kind IN ('instalment', 'interest')),
  instalment_kind  TEXT   NOT NULL
    CHECK (instalment_kind IN ('prepayment', 'midterm', 'final')),
  interest_of      TEXT,
  assessment       TEXT,
  owner_org        TEXT   NOT NULL,
  supplier         TEXT   NOT NULL,
  area             TEXT   NOT NULL,
  amount           BIGINT NOT NULL CHECK (amount >= 0),
  earned           BIGINT NOT NULL CHECK (earned >= 0),
  paid_before      BIGINT NOT NULL CHECK (paid_before >= 0),
  to_pay_back      BIGINT NOT NULL CHECK (to_pay_back >= 0),
  line             TEXT   NOT NULL,
  ref              TEXT   NOT NULL,
  clock            TEXT   NOT NULL,
  due_on           TEXT   NOT NULL,
  claimed_on       TEXT   NOT NULL,
  approved_by      TEXT   NOT NULL,
  approved_on      TEXT,
  paid_by          TEXT   NOT NULL,
  paid_on          TEXT,
  rejected_on      TEXT,
  reject_words     TEXT   NOT NULL,
  late_days        BIGINT NOT NULL CHECK (late_days >= 0),
  interest         BIGINT NOT NULL CHECK (interest >= 0),
  state            TEXT   NOT NULL CHECK (state IN ('claimed', 'approved', 'paid', 'rejected')),
  published        BIGINT NOT NULL CHECK (published IN (0, 1)),
  author           TEXT   NOT NULL,
  version          BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((kind = 'interest') = (interest_of IS NOT NULL))
);
CREATE INDEX payment_contract ON payment (district, contract);
-- One claim an instalment and one under way, also when two come at the same moment.
CREATE UNIQUE INDEX payment_once ON payment (district, contract, instalment)
  WHERE kind = 'instalment' AND state <> 'rejected';
CREATE UNIQUE INDEX payment_one_pending ON payment (district, contract)
  WHERE kind = 'instalment' AND state IN ('claimed', 'approved');
CREATE UNIQUE INDEX payment_interest_once ON payment (district, interest_of);
CREATE TABLE payment_line (
  district TEXT   NOT NULL,
  payment  TEXT   NOT NULL,
  place    BIGINT NOT NULL,
  zh       TEXT   NOT NULL,
  en       TEXT   NOT NULL,
  formula  TEXT   NOT NULL,
  amount   BIGINT NOT NULL,
  adds     BIGINT NOT NULL CHECK (adds IN (0, 1)),
  measure  TEXT   NOT NULL,
  basis    TEXT   NOT NULL,
  PRIMARY KEY (district, payment, place)
);
