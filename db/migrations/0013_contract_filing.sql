-- B-17: the copy filed with finance. P-01: what binds on paying, by the contract or by the law on the
-- day of signing. A-12: the day on which the final assessment was accepted, without which no
-- contract is closed. NULL where the contract was not signed yet, or before these were kept.
ALTER TABLE contract ADD COLUMN file_by TEXT;
ALTER TABLE contract ADD COLUMN filed_on TEXT;
ALTER TABLE contract ADD COLUMN filing_number TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN filed_days_late BIGINT NOT NULL DEFAULT 0 CHECK (filed_days_late >= 0);
ALTER TABLE contract ADD COLUMN due_days BIGINT;
ALTER TABLE contract ADD COLUMN due_late_per_day TEXT;
ALTER TABLE contract ADD COLUMN due_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN final_assessed_on TEXT;
UPDATE contract SET final_assessed_on = (
  SELECT MAX(a.accepted_on) FROM assessment a
  WHERE a.district = contract.district AND a.contract = contract.id AND a.kind = 'final'
    AND a.state = 'accepted');
-- What a sample was drawn from: ids alone, published, so that anyone can draw it again. Samples of
-- before have none.
CREATE TABLE assessment_frame (
  district   TEXT NOT NULL,
  assessment TEXT NOT NULL,
  fact       TEXT NOT NULL,
  PRIMARY KEY (district, assessment, fact)
);
