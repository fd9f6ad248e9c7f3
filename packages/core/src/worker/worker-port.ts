/** What messages go through: a `Worker` or `MessagePort` of the browser or of Node, or a worker's own global scope. */
export type WorkerPort = Sender & (EventPort | EmitterPort);

interface Sender {
  postMessage(message: unknown): void;
  /** Ends a worker. */
  terminate?(): unknown;
  /** Ends a port. */
  close?(): unknown;
}

/** As in browsers. */
interface EventPort {
  addEventListener(type: string, listener: (event: object) => void): void;
  /** A `MessagePort` holds its messages back until it is started. */
  start?(): void;
}

/** As in Node. */
interface EmitterPort {
  on(type: string, listener: (value: unknown) => void): unknown;
}

export interface PortListener {
  onMessage(message: unknown): void;
  /** The worker could not start, or ended by itself; `reason` says why, as far as is known. */
  onFailure?(reason: string): void;
}

/** Hears what comes through a port. */
export function listenTo(port: WorkerPort, { onMessage, onFailure }: PortListener): void {
  if ("on" in port) {
    port.on("message", onMessage);
    port.on("messageerror", (error) => onFailure?.(String(error)));
    port.on("error", (error) => onFailure?.(String(error)));
    port.on("exit", (code) => onFailure?.(`the worker ended with code ${String(code)}`));
    return;
  }
  port.addEventListener("message", (event) => onMessage((event as { readonly data?: unknown }).data));
  port.addEventListener("messageerror", () => onFailure?.("a message could not be read"));
  port.addEventListener("error", (event) => {
    const { message } = event as { readonly message?: string };
    onFailure?.(message ?? "its script could not be loaded");
  });
  port.start?.();
}
