-- What was read of a spreadsheet, on its way in: sent in pieces, taken in whole or not at all. The
-- pieces are deleted once it was taken in or given up; `digest` still tells which file it was.
CREATE TABLE sheet (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  owner_org   TEXT   NOT NULL,
  author      TEXT   NOT NULL,
  purpose     TEXT   NOT NULL CHECK (purpose IN ('duties', 'budget_lines')),
  file        TEXT   NOT NULL,
  digest      TEXT   NOT NULL,
  heading_row BIGINT NOT NULL CHECK (heading_row > 0),
  headings    TEXT   NOT NULL,
  rows        BIGINT NOT NULL CHECK (rows > 0),
  received    BIGINT NOT NULL CHECK (received >= 0 AND received <= rows),
  begun_at    BIGINT NOT NULL,
  used_for    TEXT   NOT NULL,
  state       TEXT   NOT NULL CHECK (state IN ('receiving', 'whole', 'used', 'dropped')),
  version     BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (state <> 'whole' OR received = rows),
  CHECK ((state = 'used') = (used_for <> ''))
);
CREATE INDEX sheet_author ON sheet (district, author, state);
CREATE TABLE sheet_piece (
  district TEXT   NOT NULL,
  sheet    TEXT   NOT NULL,
  first    BIGINT NOT NULL CHECK (first >= 0),
  count    BIGINT NOT NULL CHECK (count > 0),
  cells    TEXT   NOT NULL,
  PRIMARY KEY (district, sheet, first)
);
