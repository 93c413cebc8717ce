-- Step 2. What government may hand over. An answer to A-06 that is yes has no place here.
CREATE TABLE catalogue_item (
  district             TEXT   NOT NULL,
  id                   TEXT   NOT NULL,
  owner_org            TEXT   NOT NULL,
  area                 TEXT   NOT NULL,
  demand               TEXT   NOT NULL,
  title                TEXT   NOT NULL,
  gov_service_code     TEXT   NOT NULL,
  item_code            TEXT,
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
  state                TEXT   NOT NULL
    CHECK (state IN ('draft', 'returned', 'reviewed', 'published', 'withdrawn')),
  author               TEXT   NOT NULL,
  authors              TEXT   NOT NULL,
  reviewer             TEXT   NOT NULL,
  review_words         TEXT   NOT NULL,
  reviewed_on          TEXT,
  published_on         TEXT,
  withdrawn_on         TEXT,
  version              BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE INDEX catalogue_item_owner ON catalogue_item (district, owner_org);
CREATE INDEX catalogue_item_demand ON catalogue_item (district, demand);
