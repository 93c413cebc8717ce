-- The pool of experts, the draws of each purchase, and who stepped aside. Nothing by which an expert
-- could be called or visited is kept.
CREATE TABLE expert (
  district       TEXT   NOT NULL,
  id             TEXT   NOT NULL,
  account        TEXT   NOT NULL,
  name           TEXT   NOT NULL,
  specialties    TEXT   NOT NULL,
  employer       TEXT,
  area           TEXT   NOT NULL,
  listed_from    TEXT   NOT NULL,
  listed_until   TEXT,
  suspended_on   TEXT,
  suspend_reason TEXT   NOT NULL,
  state          TEXT   NOT NULL CHECK (state IN ('listed', 'suspended')),
  author         TEXT   NOT NULL,
  version        BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state = 'suspended') = (suspended_on IS NOT NULL))
);
CREATE UNIQUE INDEX expert_account ON expert (district, account);
-- One row a round. Until the draw the seed stands here as a ciphertext alone, with its hash.
CREATE TABLE expert_draw (
  district      TEXT   NOT NULL,
  id            TEXT   NOT NULL,
  procurement   TEXT   NOT NULL,
  round         BIGINT NOT NULL CHECK (round > 0),
  specialties   TEXT   NOT NULL,
  members       BIGINT NOT NULL CHECK (members > 0),
  experts       BIGINT NOT NULL CHECK (experts > 0 AND experts <= members),
  pool          TEXT   NOT NULL,
  pool_sha256   TEXT   NOT NULL,
  seed_cipher   TEXT   NOT NULL,
  seed_sha256   TEXT   NOT NULL,
  public_source TEXT   NOT NULL,
  public_on     TEXT,
  committed_at  BIGINT NOT NULL,
  drawn_at      BIGINT,
  seed          TEXT   NOT NULL,
  public_value  TEXT   NOT NULL,
  receipts      TEXT   NOT NULL,
  set_aside     TEXT   NOT NULL,
  author        TEXT   NOT NULL,
  drawn_by      TEXT   NOT NULL,
  version       BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (drawn_at IS NULL OR drawn_at > committed_at)
);
CREATE UNIQUE INDEX expert_draw_round ON expert_draw (district, procurement, round);
CREATE TABLE expert_recusal (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  procurement TEXT   NOT NULL,
  expert      TEXT   NOT NULL,
  kind        TEXT   NOT NULL CHECK (kind IN ('conflict', 'unable')),
  reason      TEXT   NOT NULL,
  recused_at  BIGINT NOT NULL,
  author      TEXT   NOT NULL,
  PRIMARY KEY (district, id)
);
CREATE UNIQUE INDEX expert_recusal_once ON expert_recusal (district, procurement, expert);
-- Why the buyer chose the experts itself (自行选定), where none were drawn.
ALTER TABLE procurement ADD COLUMN experts_reason TEXT NOT NULL DEFAULT '';
