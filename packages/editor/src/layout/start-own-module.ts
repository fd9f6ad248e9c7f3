/** Starts one of this package's own module workers; undefined where the page allows none. */
export function startOwnModule(address: URL): Worker | undefined {
  try {
    return new Worker(trustScript(address.href) as string, { type: "module" });
  } catch {
    return undefined;
  }
}

interface ScriptTrust {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<ScriptTrust["createPolicy"]> | undefined;

/** A page with Trusted Types starts a worker only from an address that a policy vouches for; this one is our own. */
function trustScript(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptTrust };
  policy ??= trustedTypes?.createPolicy("skillways", { createScriptURL: (url) => url });
  return policy?.createScriptURL(address) ?? address;
}
