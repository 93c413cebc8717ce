-- Step 1. What people lack, as they told it. asker is ciphertext: who asks is nobody's to read here.
CREATE TABLE need (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  owner_org   TEXT   NOT NULL,
  area        TEXT   NOT NULL,
  service     TEXT   NOT NULL,
  asker_kind  TEXT   NOT NULL CHECK (asker_kind IN ('resident', 'community', 'organisation')),
  asker       TEXT   NOT NULL,
  households  BIGINT NOT NULL CHECK (households > 0),
  people      BIGINT NOT NULL CHECK (people >= households),
  what        TEXT   NOT NULL,
  urgency     TEXT   NOT NULL CHECK (urgency IN ('routine', 'soon', 'urgent')),
  demand      TEXT,
  recorded_on TEXT   NOT NULL,
  state       TEXT   NOT NULL CHECK (state IN ('recorded', 'joined', 'withdrawn')),
  author      TEXT   NOT NULL,
  version     BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state = 'joined') = (demand IS NOT NULL))
);
CREATE INDEX need_area ON need (district, area);
CREATE INDEX need_demand ON need (district, demand);
CREATE INDEX need_author ON need (district, author);
-- needs: a JSON list of the ids, in the order in which they were joined; fixed from then on.
CREATE TABLE demand (
  district   TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  owner_org  TEXT   NOT NULL,
  title      TEXT   NOT NULL,
  service    TEXT   NOT NULL,
  area       TEXT   NOT NULL,
  households BIGINT NOT NULL CHECK (households > 0),
  people     BIGINT NOT NULL CHECK (people >= households),
  needs      TEXT   NOT NULL,
  created_on TEXT   NOT NULL,
  state      TEXT   NOT NULL CHECK (state IN ('open', 'catalogued')),
  author     TEXT   NOT NULL,
  version    BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE INDEX demand_owner ON demand (district, owner_org);
CREATE INDEX demand_area ON demand (district, area);
