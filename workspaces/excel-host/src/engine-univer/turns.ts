/**
 * The engine lets other work have a turn by sending itself messages, and leaves the ports open when a calculation
 * is stopped. In Node an open port keeps the process alive for ever, so there a turn is an immediate.
 */
export function takeTurnsByImmediates(): void {
  globalThis.MessageChannel = TurnChannel as unknown as typeof MessageChannel;
}

class TurnChannel {
  readonly port1: { onmessage: (() => void) | null; close(): void } = { onmessage: null, close: () => {} };
  readonly port2 = {
    postMessage: () => void setImmediate(() => this.port1.onmessage?.()),
    close: () => {},
  };
}
