-- The one book of attempts, refused ones too. Never updated but to erase a body (PI-12): the chain
-- covers the salted commitment, not the words.
CREATE TABLE journal (
  district   TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  tx         BIGINT NOT NULL,
  ord        BIGINT NOT NULL,
  at         BIGINT NOT NULL,
  account    TEXT   NOT NULL,
  role       TEXT   NOT NULL,
  org        TEXT   NOT NULL,
  operation  TEXT   NOT NULL,
  subject    TEXT   NOT NULL,
  outcome    TEXT   NOT NULL,
  idem_key   TEXT   NOT NULL,
  body       TEXT   NOT NULL,
  salt       TEXT   NOT NULL,
  body_hash  TEXT   NOT NULL,
  PRIMARY KEY (district, id)
);
CREATE INDEX journal_order ON journal (district, tx, ord);
CREATE INDEX journal_subject ON journal (district, subject);
-- Gap-free numbers and the hash chain, given in commit order.
CREATE TABLE journal_seal (
  district   TEXT   NOT NULL,
  seq        BIGINT NOT NULL CHECK (seq > 0),
  journal_id TEXT   NOT NULL,
  hash       TEXT   NOT NULL,
  PRIMARY KEY (district, seq)
);
CREATE UNIQUE INDEX journal_seal_of ON journal_seal (district, journal_id);
CREATE TABLE journal_head (
  district TEXT   NOT NULL PRIMARY KEY,
  seq      BIGINT NOT NULL,
  hash     TEXT   NOT NULL,
  tx       BIGINT NOT NULL
);
-- The answer to a key, so that the same request twice has one effect. body_mac is keyed: a sealed
-- price must not be found by trying prices.
CREATE TABLE idempotency (
  district  TEXT   NOT NULL,
  account   TEXT   NOT NULL,
  idem_key  TEXT   NOT NULL,
  operation TEXT   NOT NULL,
  body_mac  TEXT   NOT NULL,
  status    BIGINT NOT NULL,
  code      TEXT   NOT NULL,
  reply     TEXT   NOT NULL,
  at        BIGINT NOT NULL,
  PRIMARY KEY (district, account, idem_key)
);
CREATE INDEX idempotency_age ON idempotency (district, at);
CREATE TABLE follower_cursor (
  district TEXT   NOT NULL,
  follower TEXT   NOT NULL,
  seq      BIGINT NOT NULL,
  PRIMARY KEY (district, follower)
);
CREATE TABLE account (
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
  state         TEXT   NOT NULL CHECK (state IN ('opened', 'active', 'closed')),
  author        TEXT   NOT NULL,
  fails         BIGINT NOT NULL,
  locked_until  BIGINT NOT NULL,
  version       BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE UNIQUE INDEX account_login ON account (district, login);
CREATE INDEX account_holder ON account (district, holder);
-- token_hash: the cookie's token is never stored.
CREATE TABLE session (
  district   TEXT   NOT NULL,
  token_hash TEXT   NOT NULL,
  account    TEXT   NOT NULL,
  csrf       TEXT   NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at    BIGINT NOT NULL,
  PRIMARY KEY (district, token_hash)
);
CREATE INDEX session_account ON session (district, account);
