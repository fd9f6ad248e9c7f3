import type { TaxonomyDocument } from "@skillways/core";
import { softSkills } from "./soft-skills.js";
import { family, heading, moves, role, skillsOf, template } from "./template-parts.js";

const caring = skillsOf("caring", "hard");
const nursing = skillsOf("nursing", "hard");
const organising = skillsOf("organising", "hard");

/** A care team of nine roles: household, care, nursing and coordination. */
export const careTemplate: TaxonomyDocument = template("care", "Zorgteam | Care team", {
  families: [
    family("home", "Wonen en welzijn | Home and wellbeing"),
    family("care", "Zorg | Care"),
    family("coordination", "Coördinatie | Coordination"),
  ],
  skills: [
    ...softSkills,
    heading("caring", "Verzorgen en begeleiden | Caring and supporting", "hard"),
    heading("nursing", "Verplegen | Nursing", "hard"),
    heading("organising", "Zorg regelen | Organising care", "hard"),
    caring("personal-care", "Persoonlijke verzorging | Personal care", [
      "Helpt bij wassen en aankleden. | Helps with washing and dressing.",
      "Verzorgt zelfstandig en met respect. | Cares alone and with respect.",
      "Past zorg aan als iemand achteruitgaat. | Adapts care when somebody declines.",
      "Bepaalt de aanpak met het team. | Sets the approach with the team.",
    ]),
    caring("household", "Huishouden doen | Housekeeping", [
      "Doet vaste taken. | Does fixed tasks.",
      "Ziet zelf wat nodig is. | Sees what is needed.",
      "Doet het samen met de cliënt. | Does it together with the client.",
      "Verdeelt het werk in een team. | Divides the work in a team.",
    ]),
    caring("meals", "Maaltijden verzorgen | Providing meals", [
      "Maakt een eenvoudige maaltijd klaar. | Prepares a simple meal.",
      "Let op dieet en slikken. | Minds diet and swallowing.",
      "Maakt van eten een goed moment. | Makes eating a good moment.",
      "Bepaalt menu en werkwijze. | Sets menu and method.",
    ]),
    caring("activities", "Activiteiten begeleiden | Leading activities", [
      "Helpt bij een activiteit. | Helps with an activity.",
      "Begeleidt een kleine groep. | Leads a small group.",
      "Bedenkt wat bij iemand past. | Thinks up what suits somebody.",
      "Maakt het jaarprogramma. | Makes the year’s programme.",
    ]),
    caring("dementia", "Omgaan met dementie | Dementia care", [
      "Herkent verwarring. | Recognises confusion.",
      "Stelt iemand gerust. | Reassures people.",
      "Begrijpt gedrag en past zich aan. | Understands behaviour and adapts.",
      "Adviseert team en familie. | Advises team and family.",
    ]),
    caring("moving", "Veilig verplaatsen | Moving people safely", [
      "Helpt bij opstaan en lopen. | Helps with standing and walking.",
      "Werkt met tillift en glijzeil. | Works with hoist and slide sheet.",
      "Kiest het juiste hulpmiddel. | Chooses the right aid.",
      "Leert het collega’s aan. | Teaches it to colleagues.",
    ]),
    caring("family-contact", "Contact met familie | Family contact", [
      "Staat familie vriendelijk te woord. | Speaks kindly with family.",
      "Houdt familie op de hoogte. | Keeps family informed.",
      "Voert moeilijke gesprekken. | Holds hard conversations.",
      "Maakt familie partner in de zorg. | Makes family a partner in care.",
    ]),
    nursing("medication", "Medicijnen geven | Giving medication", [
      "Reikt aan uit een weekdoos. | Hands out from a weekly box.",
      "Geeft en controleert volgens lijst. | Gives and checks by the list.",
      "Ziet bijwerkingen en overlegt. | Sees side effects and consults.",
      "Bewaakt medicijnveiligheid. | Guards medication safety.",
    ]),
    nursing("wounds", "Wonden verzorgen | Wound care", [
      "Herkent roodheid en meldt die. | Recognises redness and reports it.",
      "Verbindt een gewone wond. | Dresses an ordinary wound.",
      "Behandelt een moeilijke wond. | Treats a difficult wound.",
      "Adviseert over wondzorg. | Advises on wound care.",
    ]),
    nursing("injections", "Injecties en infusen | Injections and drips", [
      "Kijkt mee en bereidt voor. | Watches and prepares.",
      "Geeft een injectie. | Gives an injection.",
      "Legt een infuus aan. | Sets up a drip.",
      "Toetst collega’s. | Assesses colleagues.",
    ]),
    nursing("observing", "Gezondheid observeren | Observing health", [
      "Ziet dat iemand anders is dan anders. | Sees that somebody is not as usual.",
      "Meet en beoordeelt gewone waarden. | Measures and judges ordinary values.",
      "Herkent een beeld en handelt. | Recognises a picture and acts.",
      "Beslist bij twijfel over verwijzen. | Decides on referral when in doubt.",
    ]),
    nursing("emergency", "Handelen bij nood | Acting in emergencies", [
      "Alarmeert en blijft erbij. | Raises the alarm and stays.",
      "Verleent eerste hulp. | Gives first aid.",
      "Neemt de leiding ter plaatse. | Takes charge on the spot.",
      "Maakt het noodplan. | Makes the emergency plan.",
    ]),
    nursing("hygiene", "Hygiënisch werken | Working hygienically", [
      "Wast handen en draagt handschoenen. | Washes hands and wears gloves.",
      "Volgt alle hygiëneregels. | Follows all hygiene rules.",
      "Voorkomt verspreiding bij ziekte. | Prevents spreading in illness.",
      "Bewaakt hygiëne in het team. | Guards hygiene in the team.",
    ]),
    organising("reporting", "Rapporteren | Reporting", [
      "Schrijft op wat er is gedaan. | Writes down what was done.",
      "Rapporteert kort en op doelen. | Reports briefly and by goals.",
      "Trekt conclusies uit rapportages. | Draws conclusions from reports.",
      "Bewaakt de kwaliteit van dossiers. | Guards the quality of records.",
    ]),
    organising("care-plan", "Zorgplannen maken | Making care plans", [
      "Werkt volgens een plan. | Works by a plan.",
      "Stelt een plan bij. | Adjusts a plan.",
      "Maakt een plan met cliënt en familie. | Makes a plan with client and family.",
      "Toetst plannen van anderen. | Reviews plans of others.",
    ]),
    organising("shifts", "Diensten inroosteren | Rostering shifts", [
      "Leest en ruilt diensten. | Reads and swaps shifts.",
      "Vult een open dienst in. | Fills an open shift.",
      "Maakt een eerlijk rooster. | Makes a fair roster.",
      "Roostert over teams heen. | Rosters across teams.",
    ]),
    organising("quality", "Kwaliteit verbeteren | Improving quality", [
      "Meldt een fout. | Reports a mistake.",
      "Helpt de oorzaak te vinden. | Helps to find the cause.",
      "Voert een verbetering in. | Brings in an improvement.",
      "Leidt het verbeterprogramma. | Leads the improvement programme.",
    ]),
  ],
  relations: [
    { type: "requires", source: "injections", sourceLevel: 2, target: "hygiene", targetLevel: 2 },
    { type: "requires", source: "care-plan", sourceLevel: 3, target: "observing", targetLevel: 2 },
    { type: "overlaps", source: "family-contact", target: "listening", weight: 0.4 },
  ],
  roles: [
    role(
      "home-help",
      "Huishoudelijke hulp | Home help",
      "home",
      1,
      "household:2 hygiene:1 reliability:2 listening:1 meals:1?",
    ),
    role(
      "wellbeing-worker",
      "Medewerker welzijn | Wellbeing worker",
      "home",
      2,
      "activities:2 meals:2 listening:2 dementia:1 household:1 initiative:2 family-contact:1",
    ),
    role(
      "care-assistant",
      "Helpende | Care assistant",
      "care",
      2,
      "personal-care:2 hygiene:2 moving:2 reporting:1 reliability:2 teamwork:2 meals:2",
    ),
    role(
      "activity-coach",
      "Activiteitenbegeleider | Activity coach",
      "home",
      3,
      "activities:3 dementia:2 explaining:2 planning:2 family-contact:2 initiative:3 flexibility:2",
    ),
    role(
      "carer",
      "Verzorgende | Carer",
      "care",
      3,
      "personal-care:3 medication:2 wounds:2 observing:2 reporting:2 dementia:2 hygiene:2 listening:2 moving:3 emergency:1",
    ),
    role(
      "nurse",
      "Verpleegkundige | Nurse",
      "care",
      4,
      "medication:3 wounds:3 injections:3 observing:3 emergency:3 care-plan:2 reporting:3 coaching:2 conflict:2 hygiene:3",
    ),
    role(
      "care-coordinator",
      "Zorgcoördinator | Care coordinator",
      "coordination",
      4,
      "care-plan:3 family-contact:3 reporting:3 planning:3 shifts:2 conflict:2 feedback:2 observing:2",
    ),
    role(
      "quality-nurse",
      "Kwaliteitsverpleegkundige | Quality nurse",
      "coordination",
      5,
      "quality:4 observing:4 care-plan:4 coaching:3 explaining:3 learning:3 feedback:3 reporting:4",
    ),
    role(
      "team-manager",
      "Teammanager zorg | Care team manager",
      "coordination",
      6,
      "shifts:4 quality:3 coaching:4 feedback:4 conflict:3 flexibility:3 planning:3 teamwork:4 explaining:3?",
    ),
  ],
  moves: moves(
    "home-help > care-assistant",
    "home-help > wellbeing-worker",
    "wellbeing-worker = care-assistant",
    "wellbeing-worker > activity-coach",
    "care-assistant > carer",
    "activity-coach > care-coordinator",
    "carer > nurse",
    "carer > care-coordinator",
    "nurse = care-coordinator",
    "nurse > quality-nurse",
    "care-coordinator > team-manager",
    "quality-nurse > team-manager",
  ),
});
