-- What else is bought of the same item from the same line is asked at every draft (B-08).
CREATE INDEX procurement_line ON procurement (district, line, catalogue_item);
