import axe from "axe-core";
import { expect } from "vitest";
import { cdp } from "vitest/browser";

export type Colours = "light" | "dark" | "forced light" | "forced dark";

export const everyColours: readonly Colours[] = ["light", "dark", "forced light", "forced dark"];

interface Emulation {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Shows the page in these colours, at once: nothing fades from one to the other. */
export async function showIn(colours: Colours): Promise<void> {
  const forced = colours.startsWith("forced");
  const scheme = colours.endsWith("dark") ? "dark" : "light";
  const features = [
    { name: "forced-colors", value: forced ? "active" : "none" },
    { name: "prefers-color-scheme", value: scheme },
  ];
  await (cdp() as unknown as Emulation).send("Emulation.setEmulatedMedia", { features });
  await expect.poll(() => matchMedia("(forced-colors: active)").matches).toBe(forced);
  const { style } = document.documentElement;
  style.setProperty("color-scheme", scheme);
  style.setProperty("background", "Canvas");
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  finishAnimations(document);
}

/**
 * What axe finds wrong with the page as it is, a line each, in each of these colours. The rules that do not look at
 * colours run once, in the first; the page is light again afterwards.
 */
export async function findViolations(looks: readonly Colours[] = everyColours): Promise<string[]> {
  document.title = "Map";
  const found: string[] = [];
  try {
    for (const [index, colours] of looks.entries()) {
      await showIn(colours);
      // What passes is not described one by one, which takes longer than the rules.
      const { violations } = await axe.run(document.body, {
        resultTypes: ["violations"],
        ...(index === 0 ? { rules: { region: { enabled: false } } } : { runOnly: ["color-contrast"] }),
      });
      for (const { id, nodes } of violations)
        for (const one of nodes) found.push(`${colours}: ${id}: ${one.html.slice(0, 160)} ${one.failureSummary}`);
    }
  } finally {
    await showIn("light");
  }
  return found;
}

/** Takes all that moves or fades to its end, shadow roots looked through. */
export function finishAnimations(root: Document | ShadowRoot): void {
  for (const animation of root.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) finishAnimations(shadowRoot);
}
