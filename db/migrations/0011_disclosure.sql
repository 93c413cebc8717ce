-- What everyone may see, as Open Contracting Data Standard releases. Never changed once written.
CREATE TABLE release (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  ocid        TEXT   NOT NULL,
  seq         BIGINT NOT NULL,
  at          BIGINT NOT NULL,
  tags        TEXT   NOT NULL,
  procurement TEXT   NOT NULL,
  document    TEXT   NOT NULL,
  PRIMARY KEY (district, id)
);
CREATE UNIQUE INDEX release_order ON release (district, seq);
CREATE INDEX release_procurement ON release (district, procurement, seq);
-- One row a procurement: where it stands, kept up by the same operation that writes releases.
CREATE TABLE register_entry (
  district    TEXT   NOT NULL,
  procurement TEXT   NOT NULL,
  ocid        TEXT   NOT NULL,
  contract    TEXT   NOT NULL,
  title       TEXT   NOT NULL,
  buyer       TEXT   NOT NULL,
  supplier    TEXT   NOT NULL,
  ceiling     BIGINT NOT NULL,
  price       BIGINT,
  paid        BIGINT NOT NULL,
  standing    TEXT   NOT NULL,
  stages      TEXT   NOT NULL,
  updated_at  BIGINT NOT NULL,
  PRIMARY KEY (district, procurement)
);
