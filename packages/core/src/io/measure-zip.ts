/**
 * The sizes that the directory at the end of a ZIP file states, before anything is inflated; undefined when the bytes
 * hold no such directory, or one that is cut off. O(entries).
 */
export function measureZip(bytes: Uint8Array): { readonly entries: number; readonly inflated: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let inflated = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const stated = view.getUint32(at + 24, true);
    // Nothing cannot be packed into more than two bytes: whoever states so hides what comes out.
    inflated += stated === 0 && view.getUint32(at + 20, true) > 2 ? Number.POSITIVE_INFINITY : stated;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries, inflated };
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
