import type { CareerExplorer } from "../../src/elements/career-explorer.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

/** An explorer in the page, drawn and at rest. */
export async function show(properties: Partial<CareerExplorer>, language = "en"): Promise<CareerExplorer> {
  document.body.lang = language;
  const explorer = document.createElement("career-explorer");
  Object.assign(explorer, { taxonomy: sampleTaxonomy(), ...properties });
  document.body.append(explorer);
  await settled(explorer);
  return explorer;
}

/** Waits until documents are read, sizes are known and everything is drawn. */
export async function settled(explorer: CareerExplorer): Promise<void> {
  for (let frame = 0; frame < 600; frame++) {
    await new Promise(requestAnimationFrame);
    await explorer.updateComplete;
    const drawn = findAll(explorer, "skillways-route-lines").every((lines) => findAll(lines, "input").length > 0);
    const ringed = findAll(explorer, "skillways-reach-rings").every((rings) => findAll(rings, "svg").length > 0);
    if (frame > 3 && drawn && ringed && findAll(explorer, ".reading").length === 0) return;
  }
}

/** Everything that matches, shadow roots looked through, in document order. */
export function findAll<Found extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): Found[] {
  const found: Found[] = [];
  const visit = (node: Element | ShadowRoot): void => {
    for (const child of node.children) {
      if (child.matches(selector)) found.push(child as Found);
      if (child.shadowRoot !== null) visit(child.shadowRoot);
      visit(child);
    }
  };
  if (root instanceof Element && root.shadowRoot !== null) visit(root.shadowRoot);
  visit(root);
  return found;
}

export function find<Found extends Element = HTMLElement>(root: Element, selector: string): Found {
  const [first] = findAll<Found>(root, selector);
  if (first === undefined) throw new Error(`nothing matches ${selector}`);
  return first;
}

/** The text in an element and in the shadow roots below it, with single spaces. */
export function visibleText(element: Element | null | undefined): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Element && node.shadowRoot !== null) node.shadowRoot.childNodes.forEach(visit);
    node.childNodes.forEach(visit);
  };
  if (element) visit(element);
  return parts.join("").replace(/\s+/gu, " ").trim();
}

/** What the live region of the explorer says. */
export function spoken(explorer: CareerExplorer): string {
  return (explorer.shadowRoot?.querySelector("section > [role=status]")?.textContent ?? "")
    .replace(/\s+/gu, " ")
    .trim();
}
