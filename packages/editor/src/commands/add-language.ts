import { type Command, refuse } from "./command.js";

const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Adds a language that texts can be written in, after those there are. */
export function addLanguage(language: string): Command {
  return ({ taxonomy, say }) => {
    const before = taxonomy.document.languages;
    if (!TAG.test(language)) return refuse("not-a-language", say("refused.not-a-language", { language }));
    if (before.includes(language)) return refuse("language-there", say("refused.language-there", { language }));
    return {
      ok: true,
      changes: [{ op: "set", target: { kind: "taxonomy" }, path: ["languages"], before, after: [...before, language] }],
      announcement: say("done.language", { language }),
      name: say("name.language", { language }),
    };
  };
}
