/** Excel's numbers for its events. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  rowSorted: 19,
  nameChanged: 25,
  moved: 27,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** The target of events that the collection of worksheets (or of tables) raises for all its items. */
export const ALL = 'Workbook';

/** Which events the add-in listens to. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  add(event: EventNumber, target: string): void {
    const key = `${event}:${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(event: EventNumber, target: string): void {
    const key = `${event}:${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(event: EventNumber, target: string): boolean {
    return this.counts.has(`${event}:${target}`);
  }

  clear(): void {
    this.counts.clear();
  }
}
