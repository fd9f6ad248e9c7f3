/** The size of a role card, in map units. */
export const CARD = { width: 208, height: 72 } as const;

/** The size of a skill pill. */
export const PILL = { width: 400, height: 28 } as const;

/** The room between cards: columns wide enough for edges to turn, rows for edges to pass. */
export const GAP = { column: 112, row: 40, band: 28 } as const;
