import { cut } from "../schema/finding-list.js";
import type { Sentence } from "../schema/language.js";

/** What a member of an item is called in the user interface; its own name in quotation marks where it is a vendor's. */
export function nameField(member: string): Sentence {
  const [nl, en] = FIELDS.get(member) ?? [`‘${cut(member)}’`, `‘${cut(member)}’`];
  return { nl, en };
}

const FIELDS: ReadonlyMap<string, readonly [nl: string, en: string]> = new Map([
  ["label", ["de naam", "the name"]],
  ["title", ["de titel", "the title"]],
  ["altLabels", ["andere namen", "other names"]],
  ["description", ["de omschrijving", "the description"]],
  ["attribution", ["de bronvermelding", "the attribution"]],
  ["version", ["de versie", "the version"]],
  ["languages", ["de talen", "the languages"]],
  ["fractional", ["of er niveaus tussenin zijn", "whether there are levels in between"]],
  ["levels", ["de niveaus", "the levels"]],
  ["kind", ["het soort", "the kind"]],
  ["nature", ["zacht of hard", "soft or hard"]],
  ["broader", ["waar dit onder valt", "what is broader"]],
  ["grouping", ["of het een kopje is", "whether it is a heading"]],
  ["scale", ["de schaal", "the scale"]],
  ["levelDescriptions", ["de omschrijving per niveau", "the level descriptions"]],
  ["status", ["de status", "the status"]],
  ["validFrom", ["vanaf wanneer het geldt", "from when it holds"]],
  ["validUntil", ["tot wanneer het geldt", "until when it holds"]],
  ["planned", ["wat er gepland is", "what is planned"]],
  ["replacedBy", ["de vervanging", "the replacement"]],
  ["mappings", ["de koppelingen", "the mappings"]],
  ["family", ["de familie", "the family"]],
  ["grade", ["het functieniveau", "the grade"]],
  ["pay", ["het salaris", "the pay"]],
  ["tenureMonths", ["de gebruikelijke duur", "the usual stay"]],
  ["level", ["het niveau", "the level"]],
  ["necessity", ["hoe nodig het is", "the necessity"]],
  ["importance", ["het belang", "the importance"]],
  ["blocking", ["of het verplicht is", "whether it is a must"]],
  ["weight", ["de mate van overlap", "the weight"]],
  ["observed", ["hoe vaak gezien", "how often it was seen"]],
  ["blocked", ["de blokkade", "the block"]],
  ["reason", ["de reden", "the reason"]],
  ["positions", ["de plaatsen", "the positions"]],
  ["custom", ["de eigen gegevens", "the custom data"]],
]);
