-- Asking for help without an account. name, phone and what are ciphertext; phone_hash is keyed, so
-- that one phone's requests are counted without being read.
CREATE TABLE help (
  district   TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  area       TEXT   NOT NULL,
  name       TEXT   NOT NULL,
  phone      TEXT   NOT NULL,
  phone_hash TEXT   NOT NULL,
  what       TEXT   NOT NULL,
  on_behalf  BIGINT NOT NULL CHECK (on_behalf IN (0, 1)),
  asked_on   TEXT   NOT NULL,
  answer_by  TEXT,
  handled_on TEXT,
  handled_by TEXT   NOT NULL,
  answer     TEXT   NOT NULL,
  need       TEXT,
  reveals    BIGINT NOT NULL DEFAULT 0,
  state      TEXT   NOT NULL CHECK (state IN ('asked', 'taken', 'answered')),
  version    BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state = 'asked') = (handled_on IS NULL)),
  CHECK ((state = 'taken') = (need IS NOT NULL)),
  CHECK ((state = 'answered') = (answer <> ''))
);
CREATE INDEX help_area ON help (district, area, asked_on);
CREATE INDEX help_state ON help (district, state, id);
CREATE INDEX help_phone ON help (district, phone_hash, state);
