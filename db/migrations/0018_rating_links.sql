-- A one-time link by which a chosen respondent answers without an account: keyed hash of its code,
-- empty when none was made or it has been used.
ALTER TABLE assessment_respondent ADD COLUMN link_hash TEXT NOT NULL DEFAULT '';
CREATE INDEX assessment_respondent_link ON assessment_respondent (district, link_hash);
