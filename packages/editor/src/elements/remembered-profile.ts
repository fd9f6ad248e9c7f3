import type { ProfileDocument } from "@skillways/core";

/** The profile that was kept on this device for a taxonomy; null where there is none, or nothing can be kept. */
export function recallProfile(taxonomyId: string): ProfileDocument | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(taxonomyId)) ?? "null") as ProfileDocument | null;
  } catch {
    return null;
  }
}

/** Keeps it on this device; false where the browser allows nothing to be kept. */
export function rememberProfile(taxonomyId: string, profile: ProfileDocument): boolean {
  try {
    localStorage.setItem(keyOf(taxonomyId), JSON.stringify(profile));
    return true;
  } catch {
    return false;
  }
}

export function forgetProfile(taxonomyId: string): void {
  try {
    localStorage.removeItem(keyOf(taxonomyId));
  } catch {
    // Nothing could be kept either.
  }
}

function keyOf(taxonomyId: string): string {
  return `skillways-profile:${taxonomyId}`;
}
