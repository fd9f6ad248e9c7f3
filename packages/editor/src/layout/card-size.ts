/** The size of a role card, in map units. */
export const CARD = { width: 208, height: 80 } as const;

/** The size of a skill pill. */
export const PILL = { width: 400, height: 28 } as const;

/** The room between cards: columns wide enough for edges to turn, rows for edges to pass, bands for their heading. */
export const GAP = { column: 48, row: 24, band: 48 } as const;
