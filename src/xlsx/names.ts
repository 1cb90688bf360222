import { areaName, type Area } from '../define/sheet/area';

/** A sheet's name as formulas speak of it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** An area of another sheet. */
export const reference = (sheet: string, area: Area): string =>
  `${quotedSheet(sheet)}!${areaName(area, true)}`;
