import type { PeopleReading } from "./read-people.js";

let reading: PeopleReading | undefined;
let loading: Promise<void> | undefined;

/** What reads documents about people; undefined until `loadReading` has brought it. */
export function readingOf(): PeopleReading | undefined {
  return reading;
}

/** Once a page, however many elements it has. Rejected where it cannot be loaded; asked again, it is tried again. */
export function loadReading(): Promise<void> {
  loading ??= import("./read-people.js").then(
    (module) => {
      reading = module;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
