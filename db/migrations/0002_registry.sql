-- What every step cites. `edition` counts up whenever what a Book holds changes; `embedded` is the
-- hash of the built-in files that were loaded last.
CREATE TABLE registry_edition (
  district TEXT   NOT NULL PRIMARY KEY,
  edition  BIGINT NOT NULL CHECK (edition > 0),
  embedded TEXT   NOT NULL
);
CREATE TABLE region (
  district   TEXT NOT NULL,
  code       TEXT NOT NULL,
  name       TEXT NOT NULL,
  level      TEXT NOT NULL CHECK (level IN ('province', 'city', 'district', 'town', 'village')),
  parent     TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  PRIMARY KEY (district, code)
);
-- Rule rows: in force from effective_from until the day before effective_to. `source` names the
-- file and line.
CREATE TABLE rule_row (
  district       TEXT NOT NULL,
  key            TEXT NOT NULL,
  area           TEXT NOT NULL,
  effective_from TEXT NOT NULL,
  effective_to   TEXT,
  value          TEXT NOT NULL,
  unit           TEXT NOT NULL,
  basis          TEXT NOT NULL,
  confidence     TEXT NOT NULL CHECK (confidence IN ('V', 'V2', 'M', 'C', 'CFG', 'own')),
  says_zh        TEXT NOT NULL,
  says_en        TEXT NOT NULL,
  source         TEXT NOT NULL,
  PRIMARY KEY (district, key, area, effective_from)
);
-- One year's notice of holidays, as the file that was loaded. origin: built in, or loaded by a
-- person (calendar.load), which a later release does not overwrite.
CREATE TABLE calendar_year (
  district TEXT   NOT NULL,
  year     BIGINT NOT NULL,
  source   TEXT   NOT NULL,
  json     TEXT   NOT NULL,
  origin   TEXT   NOT NULL CHECK (origin IN ('embedded', 'loaded')),
  PRIMARY KEY (district, year)
);
CREATE TABLE catalogue_code (
  district   TEXT NOT NULL,
  scheme     TEXT NOT NULL,
  code       TEXT NOT NULL,
  parent     TEXT NOT NULL,
  name_zh    TEXT NOT NULL,
  confidence TEXT NOT NULL,
  edition    TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  PRIMARY KEY (district, scheme, code)
);
CREATE TABLE party (
  district         TEXT   NOT NULL,
  id               TEXT   NOT NULL,
  code             TEXT   NOT NULL,
  name             TEXT   NOT NULL,
  kind             TEXT   NOT NULL,
  area             TEXT   NOT NULL,
  small_enterprise BIGINT NOT NULL CHECK (small_enterprise IN (0, 1)),
  version          BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE UNIQUE INDEX party_code ON party (district, code);
-- id_hash, id_number and name begin with their key's version ("v1:…"): a keyed hash and two
-- ciphertexts bound to this row. reveals counts how often they were shown.
CREATE TABLE person (
  district  TEXT   NOT NULL,
  id        TEXT   NOT NULL,
  id_hash   TEXT   NOT NULL,
  id_number TEXT   NOT NULL,
  name      TEXT   NOT NULL,
  born_on   TEXT   NOT NULL,
  sex       TEXT   NOT NULL CHECK (sex IN ('female', 'male')),
  area      TEXT   NOT NULL,
  owner_org TEXT   NOT NULL,
  author    TEXT   NOT NULL,
  reveals   BIGINT NOT NULL CHECK (reveals >= 0),
  version   BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE UNIQUE INDEX person_hash ON person (district, id_hash);
-- Who else registered the same person: these organisations know the number already.
CREATE TABLE person_keeper (
  district TEXT NOT NULL,
  person   TEXT NOT NULL,
  org      TEXT NOT NULL,
  PRIMARY KEY (district, person, org)
);
