-- Accounts that are switched off for a while, one-time passwords, and a lock that grows longer each
-- time. SQLite cannot change a CHECK, so the table is made anew on both engines.
CREATE TABLE account_next (
  district      TEXT   NOT NULL,
  id            TEXT   NOT NULL,
  login         TEXT   NOT NULL,
  name          TEXT   NOT NULL,
  role          TEXT   NOT NULL,
  org           TEXT   NOT NULL,
  area          TEXT   NOT NULL,
  person        TEXT   NOT NULL,
  holder        TEXT   NOT NULL,
  password      TEXT   NOT NULL,
  once_until    BIGINT NOT NULL CHECK (once_until >= 0),
  state         TEXT   NOT NULL CHECK (state IN ('opened', 'active', 'disabled', 'closed')),
  author        TEXT   NOT NULL,
  fails         BIGINT NOT NULL CHECK (fails >= 0),
  locks         BIGINT NOT NULL CHECK (locks >= 0),
  locked_until  BIGINT NOT NULL,
  version       BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
INSERT INTO account_next (district, id, login, name, role, org, area, person, holder, password,
                          once_until, state, author, fails, locks, locked_until, version)
  SELECT district, id, login, name, role, org, area, person, holder, password,
         0, state, author, fails, 0, locked_until, version
  FROM account;
DROP TABLE account;
ALTER TABLE account_next RENAME TO account;
CREATE UNIQUE INDEX account_login ON account (district, login);
CREATE INDEX account_holder ON account (district, holder);
-- How often it was shown who asked.
ALTER TABLE need ADD COLUMN reveals BIGINT NOT NULL DEFAULT 0;
-- A keyed hash of the division under each version of the key: with other keys than these nothing
-- that is personal could be read, so a database is not opened with them.
CREATE TABLE key_proof (
  district TEXT   NOT NULL,
  version  BIGINT NOT NULL,
  proof    TEXT   NOT NULL,
  PRIMARY KEY (district, version)
);
