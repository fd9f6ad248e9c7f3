import type { Catalogue } from "./messages.js";

const en = {
  "tryOut.title": "What if:",
  "tryOut.nothing": "You are not trying anything now.",
  "tryOut.learn": "I learn {skill} to {word.level} {level}",
  "tryOut.get": "I get {skill}",
  "tryOut.drop": "I do not need {skill} for {role}",
  "tryOut.move": "I can move from {from} to {to}",
  "tryOut.remove": "Stop trying: {what}",
  "tryOut.undo": "Undo",
  "tryOut.clear": "Clear all",
  "tryOut.note": "You are trying something out. Everything below takes it into account. Your profile stays as it is.",
  "tryOut.added": "What if: {what}.",
  "tryOut.removed": "No longer tried: {what}.",
  "tryOut.undone": "Last try-out undone.",
  "tryOut.cleared": "All try-outs cleared.",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "tryOut.title": "Wat als:",
  "tryOut.nothing": "Je probeert nu niets uit.",
  "tryOut.learn": "Ik leer {skill} tot {word.level} {level}",
  "tryOut.get": "Ik haal {skill}",
  "tryOut.drop": "Ik hoef {skill} niet te kunnen als {role}",
  "tryOut.move": "Ik mag van {from} naar {to}",
  "tryOut.remove": "Niet meer proberen: {what}",
  "tryOut.undo": "Ongedaan maken",
  "tryOut.clear": "Alles wissen",
  "tryOut.note": "Je probeert iets uit. Alles hieronder rekent daarmee. Je profiel blijft zoals het is.",
  "tryOut.added": "Wat als: {what}.",
  "tryOut.removed": "Niet meer uitgeprobeerd: {what}.",
  "tryOut.undone": "Het laatste is ongedaan gemaakt.",
  "tryOut.cleared": "Alles wat je probeerde, is gewist.",
};

export type TryOutTexts = typeof en;

/** What the career explorer says about what somebody tries. */
export const tryOutMessages: Catalogue<TryOutTexts> = { en, nl };
