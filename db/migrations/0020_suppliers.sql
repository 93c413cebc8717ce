-- Suppliers: what they can do and where, with whom, what stands against them, whom they are related
-- to, what they did at their own cost and how their contracts were assessed.
CREATE TABLE supplier (
  district             TEXT   NOT NULL,
  id                   TEXT   NOT NULL,
  party                TEXT   NOT NULL,
  founded_on           TEXT   NOT NULL,
  business             TEXT   NOT NULL CHECK (business <> ''),
  legal_representative TEXT   NOT NULL CHECK (legal_representative <> ''),
  contact              TEXT   NOT NULL,
  competent_unit       TEXT   NOT NULL,
  enrolled_on          TEXT   NOT NULL,
  author               TEXT   NOT NULL,
  version              BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (founded_on <= enrolled_on)
);
CREATE UNIQUE INDEX supplier_party ON supplier (district, party);
CREATE TABLE capability (
  district   TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  party      TEXT   NOT NULL,
  service    TEXT   NOT NULL CHECK (service <> ''),
  towns      TEXT   NOT NULL,
  since      TEXT   NOT NULL,
  people     BIGINT NOT NULL CHECK (people > 0),
  evidence   TEXT   NOT NULL,
  claimed_on TEXT   NOT NULL,
  state      TEXT   NOT NULL CHECK (state IN ('claimed', 'confirmed', 'refused', 'withdrawn')),
  decided_by TEXT   NOT NULL,
  decided_on TEXT,
  reason     TEXT   NOT NULL,
  author     TEXT   NOT NULL,
  version    BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((decided_by = '') = (decided_on IS NULL)),
  CHECK (state NOT IN ('confirmed', 'refused') OR (decided_by <> '' AND reason <> ''))
);
-- One that counts of each service: also when two are claimed at the same moment.
CREATE UNIQUE INDEX capability_live ON capability (district, party, service)
  WHERE state IN ('claimed', 'confirmed');
CREATE INDEX capability_party ON capability (district, party, id);
CREATE INDEX capability_service ON capability (district, service, state);
-- The towns of `towns` once more, to be looked up by.
CREATE TABLE capability_town (
  district   TEXT NOT NULL,
  capability TEXT NOT NULL,
  town       TEXT NOT NULL,
  PRIMARY KEY (district, capability, town)
);
CREATE INDEX capability_town_by ON capability_town (district, town, capability);
-- certificate is a ciphertext bound to the row, certificate_hash keyed: a number is told apart
-- without being read.
CREATE TABLE staff (
  district            TEXT   NOT NULL,
  id                  TEXT   NOT NULL,
  party               TEXT   NOT NULL,
  person              TEXT   NOT NULL,
  title               TEXT   NOT NULL
    CHECK (title IN ('none', 'care_worker', 'assistant', 'social_worker', 'senior')),
  certificate         TEXT   NOT NULL,
  certificate_hash    TEXT   NOT NULL,
  certified_on        TEXT,
  first_registered_on TEXT,
  registered_on       TEXT,
  registered_until    TEXT,
  education_hours     BIGINT NOT NULL CHECK (education_hours >= 0),
  enlisted_on         TEXT   NOT NULL,
  left_on             TEXT,
  state               TEXT   NOT NULL CHECK (state IN ('listed', 'left')),
  author              TEXT   NOT NULL,
  version             BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((certificate = '') = (certified_on IS NULL)),
  CHECK ((certificate = '') = (title IN ('none', 'care_worker'))),
  CHECK ((registered_on IS NULL) = (registered_until IS NULL)),
  CHECK (registered_on IS NULL OR certified_on <= registered_on),
  CHECK ((state = 'left') = (left_on IS NOT NULL))
);
CREATE UNIQUE INDEX staff_listed ON staff (district, party, person) WHERE state = 'listed';
CREATE INDEX staff_party ON staff (district, party, id);
CREATE INDEX staff_certificate ON staff (district, certificate_hash);
-- Every registration a title has had: what is valid is asked of any day.
CREATE TABLE staff_registration (
  district         TEXT NOT NULL,
  staff            TEXT NOT NULL,
  registered_on    TEXT NOT NULL,
  registered_until TEXT NOT NULL,
  PRIMARY KEY (district, staff, registered_on),
  CHECK (registered_on < registered_until)
);
CREATE TABLE credit_mark (
  district     TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  party        TEXT   NOT NULL,
  kind         TEXT   NOT NULL
    CHECK (kind IN ('tax_arrears', 'insurance_arrears', 'abnormal_operations',
                    'serious_dishonesty', 'criminal_penalty', 'business_suspended',
                    'licence_revoked', 'large_fine')),
  began_on     TEXT   NOT NULL,
  ended_on     TEXT,
  amount       BIGINT CHECK (amount > 0),
  source       TEXT   NOT NULL CHECK (source <> ''),
  words        TEXT   NOT NULL,
  state        TEXT   NOT NULL CHECK (state IN ('standing', 'cleared')),
  mistaken     BIGINT NOT NULL CHECK (mistaken IN (0, 1)),
  cleared_on   TEXT,
  clear_reason TEXT   NOT NULL,
  cleared_by   TEXT   NOT NULL,
  author       TEXT   NOT NULL,
  version      BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (ended_on IS NULL OR began_on <= ended_on),
  CHECK ((state = 'cleared') = (cleared_on IS NOT NULL)),
  CHECK ((cleared_by = '') = (cleared_on IS NULL)),
  CHECK (mistaken = 0 OR state = 'cleared'),
  CHECK (kind <> 'large_fine' OR amount IS NOT NULL)
);
CREATE INDEX credit_mark_party ON credit_mark (district, party, id);
CREATE TABLE sanction (
  district        TEXT   NOT NULL,
  id              TEXT   NOT NULL,
  party           TEXT   NOT NULL,
  cause           TEXT   NOT NULL
    CHECK (cause IN ('fake_material', 'collusion', 'bribery', 'refuses_to_sign',
                     'subcontracting_whole', 'unilateral_change', 'bad_faith_complaints')),
  decided_on      TEXT   NOT NULL,
  purchase_amount BIGINT CHECK (purchase_amount > 0),
  fine            BIGINT CHECK (fine > 0),
  ban_from        TEXT   NOT NULL,
  ban_until       TEXT   NOT NULL,
  source          TEXT   NOT NULL CHECK (source <> ''),
  words           TEXT   NOT NULL,
  state           TEXT   NOT NULL CHECK (state IN ('imposed', 'lifted')),
  lifted_on       TEXT,
  lift_reason     TEXT   NOT NULL,
  lifted_by       TEXT   NOT NULL,
  author          TEXT   NOT NULL,
  version         BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (decided_on <= ban_from AND ban_from < ban_until),
  CHECK ((purchase_amount IS NULL) = (fine IS NULL)),
  CHECK ((fine IS NULL) = (cause = 'bad_faith_complaints')),
  CHECK (fine IS NULL OR fine < purchase_amount),
  CHECK ((state = 'lifted') = (lifted_on IS NOT NULL)),
  CHECK (state <> 'lifted' OR (lift_reason <> '' AND lifted_by <> '' AND lifted_by <> author))
);
CREATE INDEX sanction_party ON sanction (district, party, id);
CREATE TABLE supplier_relation (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  kind        TEXT   NOT NULL
    CHECK (kind IN ('same_head', 'holding', 'management', 'employment', 'director_or_supervisor',
                    'controlling_holder', 'spouse', 'direct_line', 'collateral',
                    'near_affinity')),
  party       TEXT   NOT NULL,
  other_party TEXT,
  account     TEXT,
  generations BIGINT NOT NULL CHECK (generations >= 0),
  began_on    TEXT   NOT NULL,
  ended_on    TEXT,
  source      TEXT   NOT NULL,
  state       TEXT   NOT NULL CHECK (state IN ('declared', 'ended')),
  author      TEXT   NOT NULL,
  version     BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((other_party IS NULL) <> (account IS NULL)),
  CHECK ((account IS NULL) = (kind IN ('same_head', 'holding', 'management'))),
  CHECK ((generations > 0) = (kind = 'collateral')),
  CHECK (other_party IS NULL OR other_party <> party),
  CHECK (ended_on IS NULL OR began_on <= ended_on),
  CHECK (state <> 'ended' OR ended_on IS NOT NULL)
);
CREATE INDEX supplier_relation_party ON supplier_relation (district, party, id);
CREATE INDEX supplier_relation_other ON supplier_relation (district, other_party);
CREATE INDEX supplier_relation_account ON supplier_relation (district, account);
CREATE TABLE own_activity (
  district  TEXT   NOT NULL,
  id        TEXT   NOT NULL,
  party     TEXT   NOT NULL,
  held_on   TEXT   NOT NULL,
  town      TEXT   NOT NULL,
  service   TEXT   NOT NULL,
  people    BIGINT NOT NULL CHECK (people > 0),
  own_money BIGINT NOT NULL CHECK (own_money >= 0),
  words     TEXT   NOT NULL,
  author    TEXT   NOT NULL,
  version   BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE INDEX own_activity_party ON own_activity (district, party, id);
CREATE TABLE supplier_result (
  district    TEXT NOT NULL,
  assessment  TEXT NOT NULL,
  party       TEXT NOT NULL,
  contract    TEXT NOT NULL,
  title       TEXT NOT NULL,
  grade       TEXT NOT NULL,
  score       TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  PRIMARY KEY (district, assessment)
);
CREATE INDEX supplier_result_party ON supplier_result (district, party, accepted_on);
-- What was accepted before there was such a record.
INSERT INTO supplier_result
  (district, assessment, party, contract, title, grade, score, accepted_on)
SELECT district, id, supplier, contract, title, COALESCE(grade, ''), COALESCE(score, ''),
       accepted_on
FROM assessment WHERE kind = 'final' AND state = 'accepted' AND accepted_on IS NOT NULL;
