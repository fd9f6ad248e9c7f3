/** Where things stand, by key. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const MOVE: KeyframeAnimationOptions = { duration: 200, easing: "ease-out" };

/**
 * Lets what stands elsewhere than before glide there, and what is new fade in; without `before` all is still. Each
 * element names itself by `data-key`. Answers where all stand now.
 */
export function glide(elements: readonly SVGElement[], now: Places, before: Places | undefined): Places {
  if (before === undefined || before.size === 0) return now;
  for (const element of elements) {
    const key = element.dataset.key ?? "";
    const to = now.get(key);
    const from = before.get(key);
    if (to === undefined) continue;
    if (from === undefined) element.animate([{ opacity: 0 }, { opacity: 1 }], MOVE);
    else if (from.x !== to.x || from.y !== to.y) {
      const at = ({ x, y }: { readonly x: number; readonly y: number }): Keyframe => ({
        transform: `translate(${x}px, ${y}px)`,
      });
      element.animate([at(from), at(to)], MOVE);
    }
  }
  return now;
}
