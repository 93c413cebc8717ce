-- What was paid before delivery and what came back of it; what a service costs; years to come.
-- A prepayment is known by the reference that its contract's money stands under: one row each,
-- changed in place, with its entries beside it.
CREATE TABLE budget_prepayment (
  district  TEXT   NOT NULL,
  ref       TEXT   NOT NULL,
  line      TEXT   NOT NULL,
  owner_org TEXT   NOT NULL,
  moves     BIGINT NOT NULL CHECK (moves > 0),
  prepaid   BIGINT NOT NULL CHECK (prepaid > 0),
  recovered BIGINT NOT NULL CHECK (recovered >= 0),
  refunded  BIGINT NOT NULL CHECK (refunded >= 0),
  PRIMARY KEY (district, ref),
  CHECK (recovered + refunded <= prepaid)
);
CREATE INDEX budget_prepayment_owner ON budget_prepayment (district, owner_org);
CREATE TABLE budget_prepayment_entry (
  district TEXT   NOT NULL,
  ref      TEXT   NOT NULL,
  seq      BIGINT NOT NULL CHECK (seq > 0),
  kind     TEXT   NOT NULL CHECK (kind IN ('prepaid', 'recovered', 'refunded')),
  amount   BIGINT NOT NULL CHECK (amount > 0),
  line     TEXT   NOT NULL,
  refund_to TEXT  NOT NULL CHECK (refund_to IN ('', 'committed', 'available', 'treasury')),
  reason   TEXT   NOT NULL,
  basis    TEXT   NOT NULL,
  day      TEXT   NOT NULL,
  at       BIGINT NOT NULL,
  author   TEXT   NOT NULL,
  PRIMARY KEY (district, ref, seq),
  CHECK ((kind = 'refunded') = (refund_to <> '')),
  CHECK (kind <> 'refunded' OR (reason <> '' AND basis <> ''))
);
-- What instalments take off is part of a payment from now on.
ALTER TABLE payment ADD COLUMN recovered BIGINT NOT NULL DEFAULT 0 CHECK (recovered >= 0);
-- Prepayments made before this table was: what mid-terms took off stands in their lines, and a final
-- payment took off the rest, but for what is to be paid back.
UPDATE payment SET recovered = COALESCE((
    SELECT -SUM(l.amount) FROM payment_line l
    WHERE l.district = payment.district AND l.payment = payment.id AND l.zh = '扣回预付款'
      AND l.amount < 0), 0)
  WHERE instalment_kind = 'midterm';
UPDATE payment SET recovered = COALESCE((
    SELECT CASE WHEN SUM(CASE p.instalment_kind WHEN 'prepayment' THEN p.amount
                                                ELSE -p.recovered END) > payment.to_pay_back
                THEN SUM(CASE p.instalment_kind WHEN 'prepayment' THEN p.amount
                                                ELSE -p.recovered END) - payment.to_pay_back
                ELSE 0 END
    FROM payment p
    WHERE p.district = payment.district AND p.contract = payment.contract AND p.state = 'paid'
      AND p.kind = 'instalment' AND p.instalment_kind IN ('prepayment', 'midterm')), 0)
  WHERE instalment_kind = 'final' AND kind = 'instalment';
INSERT INTO budget_prepayment (district, ref, line, owner_org, moves, prepaid, recovered, refunded)
  SELECT p.district, p.ref, MIN(p.line), MIN(p.owner_org), 1, SUM(p.amount),
         COALESCE((SELECT SUM(r.recovered) FROM payment r
                   WHERE r.district = p.district AND r.ref = p.ref AND r.state = 'paid'), 0), 0
  FROM payment p
  WHERE p.kind = 'instalment' AND p.instalment_kind = 'prepayment' AND p.state = 'paid'
    AND p.amount > 0
  GROUP BY p.district, p.ref;
INSERT INTO budget_prepayment_entry (district, ref, seq, kind, amount, line, refund_to, reason,
                                     basis, day, at, author)
  SELECT p.district, p.ref, 1, 'prepaid', p.prepaid, p.line, '', '', '', '', 0, ''
  FROM budget_prepayment p;
INSERT INTO budget_prepayment_entry (district, ref, seq, kind, amount, line, refund_to, reason,
                                     basis, day, at, author)
  SELECT p.district, p.ref, 2, 'recovered', p.recovered, p.line, '', '', '', '', 0, ''
  FROM budget_prepayment p WHERE p.recovered > 0;
UPDATE budget_prepayment SET moves = 2 WHERE recovered > 0;
CREATE TABLE cost_model (
  district       TEXT   NOT NULL,
  id             TEXT   NOT NULL,
  owner_org      TEXT   NOT NULL,
  title          TEXT   NOT NULL,
  catalogue_item TEXT,
  line           TEXT,
  total          BIGINT NOT NULL CHECK (total > 0),
  saved_on       TEXT   NOT NULL,
  author         TEXT   NOT NULL,
  version        BIGINT NOT NULL CHECK (version > 0),
  area           TEXT   NOT NULL,
  on_day         TEXT   NOT NULL,
  staff          TEXT   NOT NULL,
  supervision    BIGINT NOT NULL CHECK (supervision >= 0),
  activity       BIGINT NOT NULL CHECK (activity >= 0),
  admin          BIGINT NOT NULL CHECK (admin >= 0),
  tax_percent    TEXT   NOT NULL,
  PRIMARY KEY (district, id),
  CHECK ((catalogue_item IS NULL) <> (line IS NULL))
);
CREATE INDEX cost_model_item ON cost_model (district, catalogue_item);
CREATE INDEX cost_model_line ON cost_model (district, line);
-- A-14: what years to come are planned to get, item by item. A year's line is proposed from it.
CREATE TABLE year_plan (
  district           TEXT   NOT NULL,
  id                 TEXT   NOT NULL,
  owner_org          TEXT   NOT NULL,
  catalogue_item     TEXT   NOT NULL,
  line               TEXT   NOT NULL,
  title              TEXT   NOT NULL,
  total              BIGINT NOT NULL CHECK (total > 0),
  budget_guaranteed  BIGINT NOT NULL CHECK (budget_guaranteed IN (0, 1)),
  content_fixed      BIGINT NOT NULL CHECK (content_fixed IN (0, 1)),
  continuous         BIGINT NOT NULL CHECK (continuous IN (0, 1)),
  funding_stable     BIGINT NOT NULL CHECK (funding_stable IN (0, 1)),
  price_change_small BIGINT NOT NULL CHECK (price_change_small IN (0, 1)),
  state              TEXT   NOT NULL CHECK (state IN ('planned', 'replaced')),
  set_on             TEXT   NOT NULL,
  author             TEXT   NOT NULL,
  version            BIGINT NOT NULL CHECK (version > 0),
  PRIMARY KEY (district, id)
);
CREATE INDEX year_plan_line ON year_plan (district, line);
CREATE TABLE year_plan_year (
  district TEXT   NOT NULL,
  plan     TEXT   NOT NULL,
  year     BIGINT NOT NULL,
  amount   BIGINT NOT NULL CHECK (amount > 0),
  line     TEXT,
  PRIMARY KEY (district, plan, year)
);
CREATE INDEX year_plan_year_line ON year_plan_year (district, line);
