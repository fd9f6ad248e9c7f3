import type { Catalogue } from "./messages.js";

const en = {
  "connect.title": "How do these hang together?",
  "connect.changeTitle": "Change the connection",
  "connect.requires": "“{source}” builds on “{target}”",
  "connect.overlaps": "“{source}” and “{target}” overlap",
  "connect.equivalent": "“{source}” and “{target}” are the same",
  "connect.broader": "“{source}” is part of “{target}”",
  "connect.turn": "Turn around",
  "connect.turned": "{source}, then {target}",
  "connect.sourceLevel": "From which {word.level} of “{name}”",
  "connect.targetLevel": "Needs which {word.level} of “{name}” first",
  "connect.anyLevel": "Any {word.level}",
  "connect.weight": "How much of it they share",
  "connect.level": "Which {word.level} of “{skill}” does “{role}” ask?",
  "connect.necessity": "How much it counts",
  "connect.move": "From “{source}” to “{target}”: which kind of {word.move}?",
  "connect.blocked": "This {word.move} is not allowed",
  "connect.toldLevels":
    "“{source}” from {word.level} {sourceLevel} now builds on “{target}” at {word.level} {targetLevel}",
  "connect.toldShare": "“{source}” and “{target}” now overlap for {share}",
  "connect.add": "Connect",
  "connect.keep": "Keep",
  "connect.namedLevel": "{level} · {label}",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "connect.title": "Hoe horen deze bij elkaar?",
  "connect.changeTitle": "De verbinding veranderen",
  "connect.requires": "‘{source}’ bouwt voort op ‘{target}’",
  "connect.overlaps": "‘{source}’ en ‘{target}’ overlappen",
  "connect.equivalent": "‘{source}’ en ‘{target}’ zijn hetzelfde",
  "connect.broader": "‘{source}’ hoort bij ‘{target}’",
  "connect.turn": "Omdraaien",
  "connect.turned": "{source}, dan {target}",
  "connect.sourceLevel": "Vanaf welk {word.level} van ‘{name}’",
  "connect.targetLevel": "Eerst welk {word.level} van ‘{name}’ nodig",
  "connect.anyLevel": "Elk {word.level}",
  "connect.weight": "Hoeveel ze delen",
  "connect.level": "Welk {word.level} van ‘{skill}’ vraagt ‘{role}’?",
  "connect.necessity": "Hoe zwaar het telt",
  "connect.move": "Van ‘{source}’ naar ‘{target}’: wat voor {word.move}?",
  "connect.blocked": "Deze {word.move} is niet toegestaan",
  "connect.toldLevels":
    "‘{source}’ vanaf {word.level} {sourceLevel} bouwt nu voort op ‘{target}’ op {word.level} {targetLevel}",
  "connect.toldShare": "‘{source}’ en ‘{target}’ overlappen nu voor {share}",
  "connect.add": "Verbinden",
  "connect.keep": "Bewaren",
  "connect.namedLevel": "{level} · {label}",
};

export type ConnectTexts = typeof en;

/** What the question says of how two things are connected. */
export const connectMessages: Catalogue<ConnectTexts> = { en, nl };
