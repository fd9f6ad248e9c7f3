/** What the page itself says, by language. The elements bring their own words. */
export const texts = {
  nl: {
    skip: "Naar de inhoud",
    nav: "Intranet",
    career: "Mijn loopbaan",
    map: "Skillskaart",
    language: "Taal",
    dark: "Donkere weergave",
    crumbs: "Kruimelpad",
    home: "Intranet",
    section: "Werken en leren",
    careerIntro:
      "Ontdek welke rollen bij Noordhaven dicht bij je liggen, welke route erheen past en wat je daarvoor leert.",
    viewAs: "Bekijk als",
    noProfile: "Ik kies zelf mijn rol",
    orderpicker: "Orderpicker in het magazijn",
    helpende: "Helpende in de zorg",
    teamleider: "Teamleider klantenservice",
    mapIntro:
      "Voor L&D: houd bij welke rollen er zijn, wat ze vragen en welke stappen mensen zetten. Wat je hier verandert, zie je meteen terug bij Mijn loopbaan.",
    privacy: "Je profiel blijft in deze pagina. Er gaat niets naar een server.",
    fictional: "Noordhaven is een verzonnen organisatie.",
    failure: "De skillskaart kon niet worden geladen. Ververs de pagina, of vraag het de servicedesk.",
  },
  en: {
    skip: "Skip to the content",
    nav: "Intranet",
    career: "My career",
    map: "Skills map",
    language: "Language",
    dark: "Dark view",
    crumbs: "Breadcrumb",
    home: "Intranet",
    section: "Work and learning",
    careerIntro:
      "Find out which roles at Noordhaven are close to you, which route suits you and what you learn on the way.",
    viewAs: "View as",
    noProfile: "I choose my own role",
    orderpicker: "Order picker in the warehouse",
    helpende: "Care assistant",
    teamleider: "Customer service team lead",
    mapIntro:
      "For L&D: keep track of which roles there are, what they ask and which moves people make. What you change here shows at once in My career.",
    privacy: "Your profile stays in this page. Nothing goes to a server.",
    fictional: "Noordhaven is a made-up organisation.",
    failure: "The skills map could not be loaded. Reload the page, or ask the service desk.",
  },
};
