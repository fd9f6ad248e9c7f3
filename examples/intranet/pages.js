import { page as career } from "./pages/career.js";
import { page as map } from "./pages/map.js";
import { page as occupations } from "./pages/occupations.js";
import { page as plan } from "./pages/plan.js";
import { page as roles } from "./pages/roles.js";
import { page as team } from "./pages/team.js";

/**
 * The pages of this intranet, in the order of its navigation; the first is the home page. A page is a module:
 *
 * - `name`: what the address says, `#name`, or `#name?question`
 * - `texts`: its words, by language; `title` is its name in the navigation. They fill what it marks with `data-text`
 *   (text) or `data-label` (label), over the words of the intranet itself
 * - `isWide`: takes the whole width and height of the screen
 * - `isHidden`: not in the navigation, because other pages lead to it
 * - `hasPerson`: shows whose page it is, and lets you choose another
 * - `start(intranet, section)`: fills its section, once, when it is first asked for. Answers what to do after:
 *   `show(question)` each time that it comes on screen, and when the map, the person or the language is another;
 *   `title()`, where it goes by another name than that in the navigation.
 */
export const pages = [career, plan, roles, team, map, occupations];
