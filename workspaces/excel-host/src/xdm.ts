/** The cross-window messages of Office.js: JSON texts between the host page and the pane. */

/** How messages reach one pane and come from it. */
export interface Channel {
  send(text: string): void;
  listen(listener: (text: string) => void): () => void;
}

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const MessageType = { request: 0, answer: 1 } as const;
const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
const ResponseType = { answer: 0, event: 1 } as const;

/** One entry of a push on the rich channel: category, type, target, message, id, isRemoteOverride. */
export type RichEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

export interface ConversationHandlers {
  appContext(): object;
  /** A call by its dispatch id; its answer carries `Error`, 0 for success. Null stands for no answer at all. */
  call(dispatchId: number, data: Record<string, unknown>): Promise<object | null>;
  registered(actionName: string): void;
  /** The person leaves the pane by a key: the document takes the focus. */
  left(): void;
}

/** What Office.js tells of keys pressed in the pane that lead out of it. */
const LEAVING: ReadonlySet<unknown> = new Set([
  5, // Ctrl+F6
  6, // Ctrl+Shift+F6
  13, // Tab behind the last stop
  14, // Shift+Tab before the first one
  15, // Esc
]);

/** Ends of the conversation with one pane. A reloaded pane registers again and replaces what was there. */
export class Conversation {
  private readonly registrations = new Map<string, Request>();
  private readonly close: () => void;

  constructor(
    private readonly channel: Channel,
    private readonly origin: string,
    private readonly handlers: ConversationHandlers,
  ) {
    this.close = channel.listen((text) => this.receive(text));
  }

  dispose(): void {
    this.close();
    this.registrations.clear();
  }

  isRegistered(actionName: string): boolean {
    return this.registrations.has(actionName);
  }

  /** Raises an event that the pane registered for; false when it did not. */
  raise(actionName: string, data: unknown): boolean {
    const registration = this.registrations.get(actionName);
    if (registration) this.respond(registration, data, ResponseType.event);
    return registration !== undefined;
  }

  push(entries: readonly RichEntry[]): boolean {
    return this.raise('richApiMessage', { ArrayData: entries });
  }

  private receive(text: string): void {
    const request = readRequest(text);
    if (!request) return;
    if (request._actionType === ActionType.register) {
      this.registrations.set(request._actionName, request);
      this.respond(request, { Error: 0 }, ResponseType.answer);
      this.handlers.registered(request._actionName);
    } else if (request._actionType === ActionType.unregister) {
      this.registrations.delete(request._actionName);
      this.respond(request, { Error: 0 }, ResponseType.answer);
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.respond(request, this.handlers.appContext(), ResponseType.answer);
    } else if (request._actionName === 'executeMethod') {
      const data = request._data as Record<string, unknown> & { DdaMethod?: { DispatchId?: number } };
      void this.handlers.call(data.DdaMethod?.DispatchId ?? -1, data).then((answer) => {
        if (answer) this.respond(request, answer, ResponseType.answer);
      });
    } else {
      if (request._actionName === 'ContextActivationManager_notifyHost') {
        const [, action] = request._data as readonly unknown[];
        if (LEAVING.has(action)) this.handlers.left();
      }
      // Telemetry and focus messages expect nothing but an answer.
      this.respond(request, { Error: 0 }, ResponseType.answer);
    }
  }

  private respond(request: Request, data: unknown, type: number): void {
    this.channel.send(
      JSON.stringify({
        _messageType: MessageType.answer,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: this.origin,
        _data: data,
        _errorCode: 0,
        _responseType: type,
        _serializerVersion: 1,
      }),
    );
  }
}

/** The request in a message; null for anything else that windows may send each other. */
function readRequest(text: string): Request | null {
  try {
    const message = JSON.parse(text) as Partial<Request> | null;
    return message?._messageType === MessageType.request && typeof message._actionName === 'string'
      ? (message as Request)
      : null;
  } catch {
    return null;
  }
}
