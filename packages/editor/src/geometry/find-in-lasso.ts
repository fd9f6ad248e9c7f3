import { type Rect, rectEncloses } from "./rect.js";

/** The keys of what lies in the lasso whole, in the order given. O(n). */
export function findInLasso(rects: Iterable<readonly [key: string, rect: Rect]>, lasso: Rect): string[] {
  const keys: string[] = [];
  for (const [key, rect] of rects) if (rectEncloses(lasso, rect)) keys.push(key);
  return keys;
}
