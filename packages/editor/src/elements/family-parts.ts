import { familyMessages } from "../messages/family-messages.js";
import type { ExplorerPart } from "./explorer-part.js";
import { RoleFamilies } from "./role-families.js";

/** What the career explorer lets people look through all roles with. */
export const part: ExplorerPart = {
  elements: { "skillways-role-families": RoleFamilies },
  texts: familyMessages,
};
