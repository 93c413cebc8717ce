/** The accounts of a line in which what was approved stands: together they are all of it. */
export const kMoneyParts =
  ['spent', 'committed', 'reserved', 'available', 'held', 'carried', 'lapsed'] as const;
