import type { HostObject } from './host-object';

/** Objects that the client names by reference id until it lets go of them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private count = 0;

  add(object: HostObject): string {
    const id = `reference-${++this.count}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  get size(): number {
    return this.objects.size;
  }
}
