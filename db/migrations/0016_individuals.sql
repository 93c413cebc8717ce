-- A-04: a natural person who supplies has no credit code; who it is stands with the people.
ALTER TABLE party ADD COLUMN person TEXT;
DROP INDEX party_code;
CREATE UNIQUE INDEX party_code ON party (district, code) WHERE code <> '';
CREATE UNIQUE INDEX party_person ON party (district, person);
-- Why the service suits a person, where individuals may offer; empty: they may not.
ALTER TABLE procurement ADD COLUMN individual_reason TEXT NOT NULL DEFAULT '';
