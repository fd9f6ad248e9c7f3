const KEY = "skillways-first-steps";
let seen = false;

/** Whether the first steps were done or put away since the browser was opened. */
export function stepsWereSeen(): boolean {
  try {
    return seen || sessionStorage.getItem(KEY) !== null;
  } catch {
    // A page may not be allowed to keep anything.
    return seen;
  }
}

export function rememberSteps(): void {
  seen = true;
  try {
    sessionStorage.setItem(KEY, "seen");
  } catch {
    // Then as long as the page is open.
  }
}
