-- Growing organisations where there is nobody to buy from. A programme's money is reserved on its
-- budget line under "programme/<id>"; what was awarded and paid stands in the row, so that two
-- awards at once meet there and neither goes a fen too far.
CREATE TABLE programme (
  district  TEXT   NOT NULL,
  id        TEXT   NOT NULL,
  owner_org TEXT   NOT NULL,
  title     TEXT   NOT NULL CHECK (title <> ''),
  service   TEXT   NOT NULL,
  towns     TEXT   NOT NULL,
  line      TEXT   NOT NULL,
  money     BIGINT NOT NULL CHECK (money > 0),
  most      BIGINT NOT NULL CHECK (most > 0),
  starts_on TEXT   NOT NULL,
  ends_on   TEXT   NOT NULL,
  awarded   BIGINT NOT NULL CHECK (awarded >= 0),
  paid      BIGINT NOT NULL CHECK (paid >= 0),
  opened_on TEXT   NOT NULL,
  closed_on TEXT,
  released  BIGINT NOT NULL CHECK (released >= 0),
  state     TEXT   NOT NULL CHECK (state IN ('running', 'closed')),
  author    TEXT   NOT NULL,
  version   BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (most <= money),
  CHECK (awarded <= money),
  CHECK (paid <= awarded),
  CHECK (starts_on <= ends_on),
  CHECK ((state = 'closed') = (closed_on IS NOT NULL)),
  CHECK (state = 'closed' OR released = 0)
);
CREATE INDEX programme_state ON programme (district, state, id);
-- One organisation that is being grown. contact is ciphertext: the founders are natural persons.
CREATE TABLE incubatee (
  district      TEXT   NOT NULL,
  id            TEXT   NOT NULL,
  programme     TEXT   NOT NULL,
  owner_org     TEXT   NOT NULL,
  working_title TEXT   NOT NULL CHECK (working_title <> ''),
  town          TEXT   NOT NULL,
  idea          TEXT   NOT NULL CHECK (idea <> ''),
  cohort        TEXT   NOT NULL CHECK (cohort <> ''),
  mentor        TEXT   NOT NULL,
  contact       TEXT   NOT NULL,
  reveals       BIGINT NOT NULL DEFAULT 0,
  party         TEXT,
  awarded       BIGINT NOT NULL CHECK (awarded >= 0),
  paid          BIGINT NOT NULL CHECK (paid >= 0),
  admitted_on   TEXT   NOT NULL,
  registered_on TEXT,
  able_on       TEXT,
  able_words    TEXT   NOT NULL,
  graduated_on  TEXT,
  left_on       TEXT,
  leave_reason  TEXT   NOT NULL,
  state         TEXT   NOT NULL
    CHECK (state IN ('founding', 'registered', 'able', 'graduated', 'left')),
  author        TEXT   NOT NULL,
  version       BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (paid <= awarded),
  CHECK ((party IS NULL) = (registered_on IS NULL)),
  CHECK (state <> 'founding' OR party IS NULL),
  CHECK (state NOT IN ('registered', 'able', 'graduated') OR party IS NOT NULL),
  CHECK (paid = 0 OR party IS NOT NULL),
  CHECK ((state = 'graduated') = (graduated_on IS NOT NULL)),
  CHECK ((state = 'left') = (left_on IS NOT NULL)),
  CHECK ((able_on IS NULL) = (able_words = ''))
);
CREATE INDEX incubatee_programme ON incubatee (district, programme, id);
CREATE UNIQUE INDEX incubatee_party ON incubatee (district, party) WHERE state <> 'left';
CREATE TABLE milestone (
  district    TEXT   NOT NULL,
  id          TEXT   NOT NULL,
  incubatee   TEXT   NOT NULL,
  title       TEXT   NOT NULL CHECK (title <> ''),
  due_on      TEXT   NOT NULL,
  amount      BIGINT NOT NULL CHECK (amount >= 0),
  set_on      TEXT   NOT NULL,
  report      TEXT   NOT NULL,
  reported_on TEXT,
  reported_by TEXT   NOT NULL,
  words       TEXT   NOT NULL,
  judged_on   TEXT,
  judged_by   TEXT   NOT NULL,
  state       TEXT   NOT NULL CHECK (state IN ('set', 'submitted', 'confirmed', 'returned',
    'dropped')),
  author      TEXT   NOT NULL,
  version     BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((reported_on IS NULL) = (reported_by = '')),
  CHECK ((reported_on IS NULL) = (report = '')),
  CHECK ((judged_on IS NULL) = (judged_by = '')),
  CHECK (state NOT IN ('submitted', 'confirmed', 'returned') OR reported_on IS NOT NULL),
  CHECK (state <> 'confirmed' OR (judged_on IS NOT NULL AND judged_by <> reported_by))
);
CREATE INDEX milestone_incubatee ON milestone (district, incubatee, due_on);
CREATE INDEX milestone_state ON milestone (district, state, id);
-- A small grant: one milestone's, once. It is no purchase: no contract, no measure, no claim.
CREATE TABLE incubation_grant (
  district     TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  programme    TEXT   NOT NULL,
  incubatee    TEXT   NOT NULL,
  milestone    TEXT   NOT NULL,
  owner_org    TEXT   NOT NULL,
  amount       BIGINT NOT NULL CHECK (amount > 0),
  awarded_on   TEXT   NOT NULL,
  awarded_by   TEXT   NOT NULL,
  payee        TEXT,
  paid_on      TEXT,
  paid_by      TEXT   NOT NULL,
  cancelled_on TEXT,
  cancelled_by TEXT   NOT NULL,
  reason       TEXT   NOT NULL,
  state        TEXT   NOT NULL CHECK (state IN ('awarded', 'paid', 'cancelled')),
  version      BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state = 'paid') = (paid_on IS NOT NULL)),
  CHECK ((state = 'paid') = (payee IS NOT NULL)),
  CHECK (paid_by <> awarded_by),
  CHECK ((state = 'cancelled') = (cancelled_on IS NOT NULL)),
  CHECK ((state = 'cancelled') = (reason <> ''))
);
CREATE UNIQUE INDEX incubation_grant_milestone
  ON incubation_grant (district, milestone) WHERE state <> 'cancelled';
CREATE INDEX incubation_grant_incubatee ON incubation_grant (district, incubatee);
CREATE INDEX incubation_grant_state ON incubation_grant (district, state, id);

-- The service fair: departments post demands, organisations post proposals, all of it public.
CREATE TABLE fair (
  district        TEXT   NOT NULL,
  id              TEXT   NOT NULL,
  owner_org       TEXT   NOT NULL,
  title           TEXT   NOT NULL CHECK (title <> ''),
  place           TEXT   NOT NULL CHECK (place <> ''),
  demands_until   TEXT   NOT NULL,
  proposals_until TEXT   NOT NULL,
  held_on         TEXT   NOT NULL,
  opened_on       TEXT   NOT NULL,
  closed_on       TEXT,
  state           TEXT   NOT NULL CHECK (state IN ('called', 'closed')),
  author          TEXT   NOT NULL,
  version         BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK (opened_on <= demands_until AND demands_until <= proposals_until
    AND proposals_until <= held_on),
  CHECK ((state = 'closed') = (closed_on IS NOT NULL))
);
CREATE TABLE fair_post (
  district   TEXT   NOT NULL,
  id         TEXT   NOT NULL,
  fair       TEXT   NOT NULL,
  owner_org  TEXT   NOT NULL,
  demand     TEXT   NOT NULL,
  wanted     TEXT   NOT NULL CHECK (wanted <> ''),
  money_from BIGINT NOT NULL CHECK (money_from >= 0),
  money_to   BIGINT NOT NULL CHECK (money_to > 0),
  posted_on  TEXT   NOT NULL,
  author     TEXT   NOT NULL,
  PRIMARY KEY (district, id),
  CHECK (money_from <= money_to)
);
CREATE UNIQUE INDEX fair_post_once ON fair_post (district, fair, demand);
CREATE INDEX fair_post_demand ON fair_post (district, demand);
CREATE TABLE fair_proposal (
  district      TEXT   NOT NULL,
  id            TEXT   NOT NULL,
  fair          TEXT   NOT NULL,
  post          TEXT,
  supplier      TEXT   NOT NULL,
  supplier_name TEXT   NOT NULL,
  title         TEXT   NOT NULL CHECK (title <> ''),
  service       TEXT   NOT NULL,
  words         TEXT   NOT NULL CHECK (words <> ''),
  proposed_on   TEXT   NOT NULL,
  matched_post  TEXT,
  reason        TEXT   NOT NULL,
  decided_on    TEXT,
  decided_by    TEXT   NOT NULL,
  state         TEXT   NOT NULL CHECK (state IN ('made', 'withdrawn', 'matched', 'declined')),
  author        TEXT   NOT NULL,
  version       BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((state IN ('matched', 'declined')) = (decided_on IS NOT NULL)),
  CHECK ((decided_on IS NULL) = (reason = '')),
  CHECK ((decided_on IS NULL) = (decided_by = '')),
  CHECK ((state = 'matched') = (matched_post IS NOT NULL)),
  CHECK (post IS NULL OR matched_post IS NULL OR post = matched_post)
);
CREATE INDEX fair_proposal_fair ON fair_proposal (district, fair, id);
CREATE INDEX fair_proposal_matched ON fair_proposal (district, matched_post);
-- What a department asks for, in its own words, after the matches of one demand.
CREATE TABLE requirement (
  district     TEXT   NOT NULL,
  id           TEXT   NOT NULL,
  owner_org    TEXT   NOT NULL,
  demand       TEXT   NOT NULL,
  title        TEXT   NOT NULL CHECK (title <> ''),
  service      TEXT   NOT NULL CHECK (service <> ''),
  quantity     TEXT   NOT NULL CHECK (quantity <> ''),
  quality      TEXT   NOT NULL CHECK (quality <> ''),
  term         TEXT   NOT NULL CHECK (term <> ''),
  acceptance   TEXT   NOT NULL CHECK (acceptance <> ''),
  written_on   TEXT   NOT NULL,
  confirmed_on TEXT,
  confirmed_by TEXT   NOT NULL,
  state        TEXT   NOT NULL CHECK (state IN ('written', 'confirmed', 'withdrawn')),
  author       TEXT   NOT NULL,
  version      BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id),
  CHECK ((confirmed_on IS NULL) = (confirmed_by = '')),
  CHECK (state <> 'confirmed' OR confirmed_on IS NOT NULL),
  CHECK (confirmed_by <> author)
);
CREATE INDEX requirement_demand ON requirement (district, demand);
-- The matched proposals it came from, and of which the text was taken over (B-03).
CREATE TABLE requirement_source (
  district      TEXT   NOT NULL,
  requirement   TEXT   NOT NULL,
  proposal      TEXT   NOT NULL,
  supplier      TEXT   NOT NULL,
  supplier_name TEXT   NOT NULL,
  text_taken    BIGINT NOT NULL CHECK (text_taken IN (0, 1)),
  PRIMARY KEY (district, requirement, proposal)
);
CREATE INDEX requirement_source_supplier ON requirement_source (district, supplier);
-- The confirmed requirement that a purchase follows; none: it was written for this purchase alone.
ALTER TABLE procurement ADD COLUMN requirement_id TEXT;
