/** What the career explorer shows and says, in English. */
export const explorerEn = {
  "explorer.name": "Career explorer",
  "explorer.working": "One moment: we are looking for an answer…",
  "explorer.notLoaded": "This part could not be loaded. Check your connection and try again.",
  "explorer.again": "Try again",
  "explorer.reading": "One moment: the skills map is being read…",

  "form.name": "Where you are and where you want to go",
  "form.iAm": "I am",
  "form.andWant": "and I would like to be",
  "form.end": "",
  "form.from": "The {word.role} you have now",
  "form.to": "The {word.role} you would like",
  "form.choose": "choose a {word.role}",
  "form.myProfile": "my profile",
  "form.myProfileOf": "{name} (my profile)",
  "form.hours": "Hours a week for learning",
  "form.hoursBefore": "I can learn for",
  "form.hoursAfter": "hours a week.",

  "picker.clear": "Take the {word.role} away",
  "picker.none": "No {word.role} is called “{query}”. Try another word, or empty the field to see all {word.roles}.",
  "picker.more": {
    one: "{count} more {word.role}: type to narrow the list",
    other: "{count} more {word.roles}: type to narrow the list",
  },
  "picker.foundAs": "also called {name}",
  "picker.asksFor": "{word.roles} that ask for {skill}",
  "picker.asks": "asks for {word.level} {level}",
  "picker.otherFamily": "Other {word.roles}",
  "picker.found": { one: "{count} {word.role} found", other: "{count} {word.roles} found" },

  "role.grade": "{word} {grade}",

  "view.name": "What you can look at",
  "view.close": "Close to you",
  "view.reach": "What opens up",
  "view.surprise": "Surprise me",
  "view.families": "All {word.roles}",

  "families.announce": { one: "{count} {word.family}", other: "{count} {word.families}" },

  "me.ask": "Answer a few questions about what you can do",
  "me.askMore": "Answer more questions",
  "me.rated": { one: "My profile: {count} {word.skill} rated", other: "My profile: {count} {word.skills} rated" },
  "me.remember": "Remember on this device",
  "me.forget": "Forget everything",

  "next.title": "Close to you",
  "next.text":
    "These {word.roles} look most like what you do now. The closest one comes first. Choose one to see how to get there.",
  "next.missing": "Still to learn",
  "next.more": { one: "and {count} more", other: "and {count} more" },
  "next.ready": "You have everything it asks for",
  "next.blocked": "First needed: {skill}",
  "next.all": { one: "Show {count} more {word.role}", other: "Show {count} more {word.roles}" },
  "next.choose": "Show routes to {role}",
  "next.none": "No other {word.role} comes close yet",
  "next.noneText":
    "No other {word.role} asks for something you can do already. Choose a {word.role} above that you would like, and see what you learn for it.",

  "plausibility.strong": "very close",
  "plausibility.viable": "close",
  "plausibility.possible": "possible",
  "plausibility.stretch": "big step",

  "fit.before": "You already have",
  "fit.after": "of what is needed",
  "fit.rangeShort": "{low} – {high}",

  "time.now": "right away",
  "time.weeks": { one: "{count} week", other: "{count} weeks" },
  "time.months": { one: "{count} month", other: "{count} months" },
  "time.years": { one: "{count} year", other: "{count} years" },
  "time.hours": { one: "{count} hour", other: "{count} hours" },
  "time.hoursShort": "{count} h",
  "time.underHour": "under 1 hour",

  "step.learn": "{hours} of learning, {time}",
  "step.moved": { one: "{count} colleague made this move", other: "{count} colleagues made this move" },

  "skill.level": "{word} {level} of {top}",
  "skill.levelNamed": "{word} {level} of {top} ({name})",
  "skill.atAll": "having it",

  "same.title": "That is where you are",
  "same.text": "You chose the same {word.role} twice. Choose another {word.role} to go to.",

  "announce.next": {
    one: "{count} {word.role} close to you",
    other: "{count} {word.roles} close to you. The closest is {role}.",
  },
  "announce.start": "Choose the {word.role} you have now.",

  "problem.title": "This cannot be shown yet",
} as const;

/** The texts of the career explorer's own, and the values that each takes. */
export type OwnExplorerTexts = typeof explorerEn;
