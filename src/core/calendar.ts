/** Dates are Excel's serial numbers; the time of day is cut off. No clock and no time zone is read anywhere. */
export const dayOf = (serial: number): number => Math.floor(serial);

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: number, to: number): number => dayOf(to) - dayOf(from);
