-- B-20: the end of a contract before its term is over, agreed by both or ordered by the purchaser's
-- head because performing it harms the public interest. Money in fen; what falls away is JSON.
CREATE TABLE contract_ending (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  contract    TEXT   NOT NULL,
  title       TEXT   NOT NULL,
  owner_org   TEXT   NOT NULL,
  supplier    TEXT   NOT NULL,
  area        TEXT   NOT NULL,
  side        TEXT   NOT NULL CHECK (side IN ('purchaser', 'supplier')),
  ground      TEXT   NOT NULL CHECK (ground IN ('by_agreement', 'public_interest', 'breach')),
  reason      TEXT   NOT NULL CHECK (reason <> ''),
  clause      TEXT   NOT NULL,
  fault       TEXT   NOT NULL CHECK (fault IN ('neither', 'purchaser', 'supplier', 'both')),
  liability   TEXT   NOT NULL,
  last_day    TEXT   NOT NULL,
  term_was    TEXT   NOT NULL CHECK (last_day < term_was),
  falls_away  TEXT   NOT NULL,
  amount      BIGINT NOT NULL CHECK (amount >= 0),
  price       BIGINT NOT NULL CHECK (price > amount),
  prepaid     BIGINT NOT NULL CHECK (prepaid >= 0),
  proposed_on TEXT   NOT NULL,
  decided_on  TEXT,
  decided_by  TEXT   NOT NULL,
  words       TEXT   NOT NULL,
  state       TEXT   NOT NULL CHECK (state IN ('proposed', 'effective', 'declined', 'withdrawn')),
  author      TEXT   NOT NULL,
  version     BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE INDEX contract_ending_contract ON contract_ending (district, contract);

ALTER TABLE contract_version ADD COLUMN ending TEXT;

-- A demand that its department no longer posts at a fair, and why.
ALTER TABLE fair_post ADD COLUMN withdrawn_on TEXT;
ALTER TABLE fair_post ADD COLUMN withdraw_reason TEXT NOT NULL DEFAULT '';
