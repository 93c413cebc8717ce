-- What an item carries of the screening that it was last looked at with: which one, and the signs
-- of A-07 that were found. Earlier items name none, so that their signs are read anew before they
-- are published.
ALTER TABLE catalogue_item ADD COLUMN screening TEXT;
ALTER TABLE catalogue_item ADD COLUMN signs_found TEXT NOT NULL DEFAULT '[]';
-- 条例 §15: the item as it was put before the public, so that what is published can be held against
-- it. Of earlier consultations nobody kept it: they are taken to have shown the item as it stands.
ALTER TABLE consultation ADD COLUMN demand TEXT NOT NULL DEFAULT '';
ALTER TABLE consultation ADD COLUMN gov_service_code TEXT NOT NULL DEFAULT '';
ALTER TABLE consultation ADD COLUMN item_code TEXT;
ALTER TABLE consultation ADD COLUMN duty TEXT NOT NULL DEFAULT '';
ALTER TABLE consultation ADD COLUMN duty_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE consultation ADD COLUMN stops_doing TEXT NOT NULL DEFAULT '';
ALTER TABLE consultation ADD COLUMN content_kind TEXT NOT NULL DEFAULT 'public_service'
  CHECK (content_kind IN ('public_service', 'auxiliary'));
ALTER TABLE consultation ADD COLUMN reasons TEXT NOT NULL DEFAULT '';
UPDATE consultation SET
  demand = (SELECT i.demand FROM catalogue_item i
            WHERE i.district = consultation.district AND i.id = consultation.item),
  gov_service_code = (SELECT i.gov_service_code FROM catalogue_item i
                      WHERE i.district = consultation.district AND i.id = consultation.item),
  item_code = (SELECT i.item_code FROM catalogue_item i
               WHERE i.district = consultation.district AND i.id = consultation.item),
  duty = (SELECT i.duty FROM catalogue_item i
          WHERE i.district = consultation.district AND i.id = consultation.item),
  duty_basis = (SELECT i.duty_basis FROM catalogue_item i
                WHERE i.district = consultation.district AND i.id = consultation.item),
  stops_doing = (SELECT i.stops_doing FROM catalogue_item i
                 WHERE i.district = consultation.district AND i.id = consultation.item),
  content_kind = (SELECT i.content_kind FROM catalogue_item i
                  WHERE i.district = consultation.district AND i.id = consultation.item),
  reasons = (SELECT i.reasons FROM catalogue_item i
             WHERE i.district = consultation.district AND i.id = consultation.item);
-- The last consultation of an item is found by its index.
DROP INDEX consultation_item;
CREATE INDEX consultation_item ON consultation (district, item, id);
-- What all plans of a duty free together is asked whenever one is made.
CREATE INDEX handover_duty ON handover (district, duty_id);
-- The list of editions: the newest first, those of one number by department.
CREATE INDEX catalogue_edition_newest ON catalogue_edition (district, number DESC, org);
