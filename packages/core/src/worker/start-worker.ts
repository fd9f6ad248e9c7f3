import { SkillwaysError } from "../errors.js";
import type { WorkerPort } from "./worker-port.js";

/** What is used here of a browser; the core's types know none. */
interface Browser {
  readonly Worker?: new (address: string, options: { readonly type: "module" }) => WorkerPort;
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(address: string): string }): TrustPolicy;
  };
}

interface TrustPolicy {
  createScriptURL(address: string): unknown;
}

/**
 * Starts, in a browser, the worker that comes with this package: a module in a file of its own, beside this one.
 *
 * @throws SkillwaysError `invalid-option` where there are no such workers
 */
export function startWorker(): WorkerPort {
  const { Worker } = globalThis as Browser;
  if (Worker === undefined) {
    throw new SkillwaysError(
      "invalid-option",
      "createMobilityWorker: outside a browser it needs the option 'connect'",
      {
        option: "connect",
      },
    );
  }
  const { href } = new URL("./worker-thread.js", import.meta.url);
  return new Worker(trustScript(href) as string, { type: "module" });
}

let policy: TrustPolicy | undefined;

/** A page with Trusted Types starts a worker only from an address that a policy vouches for; this one is our own. */
function trustScript(address: string): unknown {
  policy ??= (globalThis as Browser).trustedTypes?.createPolicy("skillways-worker", { createScriptURL: (own) => own });
  return policy?.createScriptURL(address) ?? address;
}
