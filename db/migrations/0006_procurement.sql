-- Procurement: one row a purchase; the lists in it (measures, criteria, rules) are JSON and belong to it.
CREATE TABLE procurement (
  district                TEXT   NOT NULL,
  id                      TEXT   NOT NULL,
  owner_org               TEXT   NOT NULL,
  title                   TEXT   NOT NULL,
  area                    TEXT   NOT NULL,
  catalogue_item          TEXT   NOT NULL,
  line                    TEXT   NOT NULL,
  method                  TEXT   NOT NULL CHECK (method IN ('consultation')),
  ceiling                 BIGINT NOT NULL CHECK (ceiling > 0),
  requirement             TEXT   NOT NULL,
  measures                TEXT   NOT NULL,
  price_weight            BIGINT NOT NULL CHECK (price_weight BETWEEN 0 AND 100),
  criteria                TEXT   NOT NULL,
  small_deduction_percent BIGINT NOT NULL CHECK (small_deduction_percent BETWEEN 0 AND 100),
  suppliers_min           BIGINT NOT NULL CHECK (suppliers_min > 0),
  internal_rule           TEXT   NOT NULL,
  adopted_keys            TEXT   NOT NULL,
  not_reserved_reason     TEXT   NOT NULL,
  compelled               BIGINT NOT NULL CHECK (compelled IN (0, 1)),
  binding                 TEXT   NOT NULL,
  adopted                 TEXT   NOT NULL,
  limit_rule              TEXT,
  disclosed_on            TEXT,
  earliest_issue          TEXT,
  issued_on               TEXT,
  on_sale_until           TEXT,
  offers_until            BIGINT,
  opened_at               BIGINT,
  offers_key              TEXT   NOT NULL,
  quotes_until            BIGINT,
  quotes_opened_at        BIGINT,
  quotes_key              TEXT   NOT NULL,
  reports                 BIGINT NOT NULL,
  reported_on             TEXT,
  decide_by               TEXT,
  decided_on              TEXT,
  decided_how             TEXT   NOT NULL CHECK (decided_how IN ('', 'head', 'silence')),
  winner                  TEXT,
  winner_party            TEXT   NOT NULL,
  winner_name             TEXT   NOT NULL,
  award_price             BIGINT,
  notice_by               TEXT,
  result_noticed_on       TEXT,
  notice_period_ends      TEXT,
  challenge_until         TEXT,
  sign_by                 TEXT,
  late                    TEXT   NOT NULL,
  contract                TEXT   NOT NULL,
  contracted_on           TEXT,
  terminated_on           TEXT,
  terminate_reason        TEXT   NOT NULL,
  state                   TEXT   NOT NULL CHECK (state IN ('draft', 'disclosed', 'issued', 'opened',
    'consulting', 'quoting', 'quotes_opened', 'reported', 'decided', 'announced', 'contracted',
    'terminated')),
  published               BIGINT NOT NULL CHECK (published IN (0, 1)),
  author                  TEXT   NOT NULL,
  version                 BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE INDEX procurement_owner ON procurement (district, owner_org);
CREATE INDEX procurement_state ON procurement (district, state);
-- First offers and final quotes as they arrived. Until the opening there is only the ciphertext,
-- whose key is outside the database; price, plan and declaration are written by the opening. What a
-- later offer of the same supplier replaced stays sealed for ever.
CREATE TABLE procurement_offer (
  district         TEXT   NOT NULL,
  id               TEXT   NOT NULL,
  procurement      TEXT   NOT NULL,
  stage            TEXT   NOT NULL CHECK (stage IN ('offer', 'quote')),
  offer            TEXT   NOT NULL,
  supplier         TEXT   NOT NULL,
  supplier_name    TEXT   NOT NULL,
  received_at      BIGINT NOT NULL,
  cipher           TEXT   NOT NULL,
  receipt          TEXT   NOT NULL,
  supersedes       TEXT,
  superseded       BIGINT NOT NULL CHECK (superseded IN (0, 1)),
  author           TEXT   NOT NULL,
  opened_at        BIGINT,
  price            BIGINT CHECK (price > 0),
  plan_text        TEXT,
  small_enterprise BIGINT CHECK (small_enterprise IN (0, 1)),
  PRIMARY KEY (district, id),
  CHECK ((opened_at IS NULL) = (price IS NULL)),
  CHECK ((opened_at IS NULL) = (plan_text IS NULL)),
  CHECK ((opened_at IS NULL) = (small_enterprise IS NULL)),
  CHECK (superseded = 0 OR opened_at IS NULL)
);
CREATE UNIQUE INDEX procurement_offer_current
  ON procurement_offer (district, procurement, stage, supplier) WHERE superseded = 0;
CREATE TABLE procurement_member (
  district    TEXT   NOT NULL,
  procurement TEXT   NOT NULL,
  account     TEXT   NOT NULL,
  name        TEXT   NOT NULL,
  org         TEXT   NOT NULL,
  kind        TEXT   NOT NULL CHECK (kind IN ('expert', 'representative')),
  pos         BIGINT NOT NULL,
  declared_at BIGINT NOT NULL,
  PRIMARY KEY (district, procurement, account)
);
-- A member's scores, locked once: a JSON list of {offer, criterion, score}.
CREATE TABLE procurement_sheet (
  district    TEXT   NOT NULL,
  procurement TEXT   NOT NULL,
  account     TEXT   NOT NULL,
  locked_at   BIGINT NOT NULL,
  scores      TEXT   NOT NULL,
  PRIMARY KEY (district, procurement, account)
);
CREATE TABLE procurement_talk (
  district      TEXT   NOT NULL,
  id            TEXT   NOT NULL,
  procurement   TEXT   NOT NULL,
  offer         TEXT   NOT NULL,
  supplier_name TEXT   NOT NULL,
  minutes       TEXT   NOT NULL,
  change_text   TEXT   NOT NULL,
  held_at       BIGINT NOT NULL,
  author        TEXT   NOT NULL,
  PRIMARY KEY (district, id)
);
CREATE INDEX procurement_talk_of ON procurement_talk (district, procurement);
-- What a report computed; a later report, after a challenge, adds rows and changes none.
CREATE TABLE procurement_rank (
  district         TEXT   NOT NULL,
  procurement      TEXT   NOT NULL,
  report           BIGINT NOT NULL,
  offer            TEXT   NOT NULL,
  supplier         TEXT   NOT NULL,
  supplier_name    TEXT   NOT NULL,
  quoted           BIGINT NOT NULL,
  small_enterprise BIGINT NOT NULL CHECK (small_enterprise IN (0, 1)),
  adjusted_fen     TEXT   NOT NULL,
  price_score      TEXT   NOT NULL,
  technical        TEXT   NOT NULL,
  total            TEXT   NOT NULL,
  place            BIGINT NOT NULL,
  by_lot           BIGINT NOT NULL CHECK (by_lot IN (0, 1)),
  excluded         TEXT   NOT NULL,
  PRIMARY KEY (district, procurement, report, offer)
);
CREATE TABLE procurement_challenge (
  district       TEXT   NOT NULL,
  id             TEXT   NOT NULL,
  procurement    TEXT   NOT NULL,
  supplier       TEXT   NOT NULL,
  supplier_name  TEXT   NOT NULL,
  report         BIGINT NOT NULL,
  words          TEXT   NOT NULL,
  raised_on      TEXT   NOT NULL,
  answer_by      TEXT   NOT NULL,
  answered_on    TEXT,
  upheld         BIGINT CHECK (upheld IN (0, 1)),
  answer         TEXT   NOT NULL,
  excluded_offer TEXT,
  author         TEXT   NOT NULL,
  answered_by    TEXT   NOT NULL,
  PRIMARY KEY (district, id)
);
CREATE INDEX procurement_challenge_of ON procurement_challenge (district, procurement);
