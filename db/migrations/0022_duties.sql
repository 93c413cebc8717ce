-- A department's duties of a year, numbered by itself. One that is removed keeps its row and gives
-- its number free. screening names the last wizard that was gone through; a change takes it away.
CREATE TABLE duty (
  district      TEXT   NOT NULL,
  id            TEXT   NOT NULL,
  owner_org     TEXT   NOT NULL,
  area          TEXT   NOT NULL,
  year          BIGINT NOT NULL CHECK (year > 0),
  number        TEXT   NOT NULL CHECK (number <> ''),
  title         TEXT   NOT NULL CHECK (title <> ''),
  basis         TEXT   NOT NULL CHECK (basis <> ''),
  performed_by  TEXT   NOT NULL CHECK (performed_by IN ('own_staff', 'purchased', 'mixed')),
  posts         BIGINT NOT NULL CHECK (posts >= 0),
  staff_money   BIGINT NOT NULL CHECK (staff_money >= 0),
  content_kind  TEXT   NOT NULL CHECK (content_kind IN ('public_service', 'auxiliary')),
  note          TEXT   NOT NULL,
  state         TEXT   NOT NULL CHECK (state IN ('listed', 'screened', 'removed')),
  screening     TEXT,
  outcome       TEXT   CHECK (outcome IN ('passed', 'struck_out')),
  clause        TEXT   NOT NULL,
  carried_from  TEXT,
  sheet         TEXT,
  author        TEXT   NOT NULL,
  recorded_on   TEXT   NOT NULL,
  removed_on    TEXT,
  remove_reason TEXT   NOT NULL,
  version       BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state = 'screened') = (screening IS NOT NULL)),
  CHECK ((screening IS NULL) = (outcome IS NULL)),
  CHECK ((outcome = 'struck_out') = (clause <> '') OR outcome IS NULL),
  CHECK ((state = 'removed') = (removed_on IS NOT NULL)),
  CHECK (performed_by <> 'purchased' OR (posts = 0 AND staff_money = 0))
);
CREATE UNIQUE INDEX duty_number ON duty (district, owner_org, year, number)
  WHERE state <> 'removed';
CREATE INDEX duty_year ON duty (district, year, id);
-- Each time the wizard was gone through; append-only. findings: clause by clause, with its reason.
CREATE TABLE duty_screening (
  district         TEXT   NOT NULL,
  id               TEXT   NOT NULL,
  duty             TEXT   NOT NULL,
  owner_org        TEXT   NOT NULL,
  content_kind     TEXT   NOT NULL CHECK (content_kind IN ('public_service', 'auxiliary')),
  gov_service_code TEXT   NOT NULL,
  findings         TEXT   NOT NULL,
  phrases          TEXT   NOT NULL,
  signs            BIGINT NOT NULL CHECK (signs BETWEEN 0 AND 7),
  signs_min        BIGINT NOT NULL CHECK (signs_min > 0),
  legal_review     BIGINT NOT NULL CHECK (legal_review IN (0, 1)),
  outcome          TEXT   NOT NULL CHECK (outcome IN ('passed', 'struck_out')),
  clause           TEXT   NOT NULL,
  author           TEXT   NOT NULL,
  screened_on      TEXT   NOT NULL,
  PRIMARY KEY (district, id),
  CHECK ((outcome = 'struck_out') = (clause <> '')),
  CHECK ((legal_review = 1) = (signs >= signs_min))
);
CREATE INDEX duty_screening_duty ON duty_screening (district, duty, id);
-- An item may come from a duty, revise another, need a legal review, and belongs to the editions of
-- its department's catalogue from entered up to the one before left_in. An answer to A-06 that is
-- yes has no place here.
CREATE TABLE catalogue_item_next (
  district             TEXT   NOT NULL,
  id                   TEXT   NOT NULL,
  owner_org            TEXT   NOT NULL,
  area                 TEXT   NOT NULL,
  demand               TEXT   NOT NULL,
  title                TEXT   NOT NULL,
  gov_service_code     TEXT   NOT NULL,
  item_code            TEXT,
  duty_id              TEXT,
  revises              TEXT,
  duty                 TEXT   NOT NULL,
  duty_basis           TEXT   NOT NULL,
  stops_doing          TEXT   NOT NULL,
  content_kind         TEXT   NOT NULL CHECK (content_kind IN ('public_service', 'auxiliary')),
  outside_duty         BIGINT NOT NULL CHECK (outside_duty = 0),
  must_self_perform    BIGINT NOT NULL CHECK (must_self_perform = 0),
  goods_or_works       BIGINT NOT NULL CHECK (goods_or_works = 0),
  financing            BIGINT NOT NULL CHECK (financing = 0),
  employment           BIGINT NOT NULL CHECK (employment = 0),
  otherwise_prohibited BIGINT NOT NULL CHECK (otherwise_prohibited = 0),
  reasons              TEXT   NOT NULL,
  signs                BIGINT NOT NULL CHECK (signs BETWEEN 0 AND 7),
  legal_review_needed  BIGINT NOT NULL CHECK (legal_review_needed IN (0, 1)),
  state                TEXT   NOT NULL
    CHECK (state IN ('draft', 'returned', 'reviewed', 'published', 'replaced', 'withdrawn')),
  author               TEXT   NOT NULL,
  authors              TEXT   NOT NULL,
  reviewer             TEXT   NOT NULL,
  review_words         TEXT   NOT NULL,
  to_change            TEXT   NOT NULL,
  reviewed_on          TEXT,
  legal_reviewer       TEXT   NOT NULL,
  legal_words          TEXT   NOT NULL,
  legal_reviewed_on    TEXT,
  consulted            BIGINT NOT NULL CHECK (consulted IN (0, 1)),
  published_on         TEXT,
  withdrawn_on         TEXT,
  replaced_by          TEXT,
  entered              BIGINT CHECK (entered > 0),
  left_in              BIGINT CHECK (left_in > entered),
  version              BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((published_on IS NULL) = (entered IS NULL)),
  CHECK ((state = 'replaced') = (replaced_by IS NOT NULL)),
  CHECK (state = 'draft' OR state = 'reviewed' OR state = 'withdrawn' OR state = 'returned'
         OR legal_review_needed = 0 OR legal_reviewer <> '')
);
-- What a catalogue's editions are: every publication, replacement or withdrawal makes the next.
CREATE TABLE catalogue_edition (
  district TEXT   NOT NULL,
  org      TEXT   NOT NULL,
  number   BIGINT NOT NULL CHECK (number > 0),
  day      TEXT   NOT NULL,
  change   TEXT   NOT NULL CHECK (change IN ('added', 'replaced', 'taken_out')),
  item     TEXT   NOT NULL,
  former   TEXT,
  PRIMARY KEY (district, org, number),
  CHECK ((change = 'replaced') = (former IS NOT NULL))
);
-- The editions of what was published before there were any, by day; on one day what was taken out
-- follows what was added.
INSERT INTO catalogue_edition (district, org, number, day, change, item, former)
SELECT e.district, e.org,
       ROW_NUMBER() OVER (PARTITION BY e.district, e.org ORDER BY e.day, e.change, e.item),
       e.day, e.change, e.item, NULL
FROM (
  SELECT district, owner_org AS org, published_on AS day, 'added' AS change, id AS item
  FROM catalogue_item WHERE published_on IS NOT NULL
  UNION ALL
  SELECT district, owner_org AS org, withdrawn_on AS day, 'taken_out' AS change, id AS item
  FROM catalogue_item WHERE published_on IS NOT NULL AND withdrawn_on IS NOT NULL
) e;
INSERT INTO catalogue_item_next
SELECT i.district, i.id, i.owner_org, i.area, i.demand, i.title, i.gov_service_code, i.item_code,
       NULL, NULL, i.duty, i.duty_basis, i.stops_doing, i.content_kind, i.outside_duty,
       i.must_self_perform, i.goods_or_works, i.financing, i.employment, i.otherwise_prohibited,
       i.reasons, 0, 0, i.state, i.author, i.authors, i.reviewer, i.review_words, '[]',
       i.reviewed_on, '', '', NULL, 0, i.published_on, i.withdrawn_on, NULL,
       (SELECT e.number FROM catalogue_edition e
        WHERE e.district = i.district AND e.item = i.id AND e.change = 'added'),
       (SELECT e.number FROM catalogue_edition e
        WHERE e.district = i.district AND e.item = i.id AND e.change = 'taken_out'),
       i.version
FROM catalogue_item i;
DROP TABLE catalogue_item;
ALTER TABLE catalogue_item_next RENAME TO catalogue_item;
CREATE INDEX catalogue_item_owner ON catalogue_item (district, owner_org);
CREATE INDEX catalogue_item_demand ON catalogue_item (district, demand);
CREATE INDEX catalogue_item_duty ON catalogue_item (district, duty_id);
CREATE INDEX catalogue_item_revises ON catalogue_item (district, revises);
-- What reviewers wrote, kept when the item changes; append-only.
CREATE TABLE catalogue_review (
  district TEXT   NOT NULL,
  item     TEXT   NOT NULL,
  seq      BIGINT NOT NULL CHECK (seq > 0),
  act      TEXT   NOT NULL CHECK (act IN ('review', 'return', 'legal_review')),
  reviewer TEXT   NOT NULL,
  words    TEXT   NOT NULL CHECK (words <> ''),
  points   TEXT   NOT NULL,
  day      TEXT   NOT NULL,
  PRIMARY KEY (district, item, seq)
);
