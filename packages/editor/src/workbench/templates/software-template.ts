import type { TaxonomyDocument } from "@skillways/core";
import { softSkills } from "./soft-skills.js";
import { family, heading, moves, role, skillsOf, template } from "./template-parts.js";

const building = skillsOf("building", "hard");
const running = skillsOf("operating", "hard");
const shaping = skillsOf("shaping", "hard");

/** A software team of nine roles: building, testing and running, product and design. */
export const softwareTemplate: TaxonomyDocument = template("software", "Softwareteam | Software team", {
  families: [
    family("engineering", "Ontwikkeling | Engineering"),
    family("operations", "Testen en beheer | Testing and operations"),
    family("product", "Product en ontwerp | Product and design"),
  ],
  skills: [
    ...softSkills,
    heading("building", "Bouwen | Building", "hard"),
    heading("operating", "Testen en draaien | Testing and running", "hard"),
    heading("shaping", "Vormgeven van het product | Shaping the product", "hard"),
    building("programming", "Programmeren | Programming", [
      "Past bestaande code aan. | Changes existing code.",
      "Bouwt een onderdeel met tests. | Builds a part with tests.",
      "Lost moeilijke problemen helder op. | Solves hard problems clearly.",
      "Zet de standaard voor code. | Sets the standard for code.",
    ]),
    building("frontend", "Schermen bouwen | Building user interfaces", [
      "Bouwt een scherm na. | Rebuilds a screen.",
      "Bouwt toegankelijke schermen. | Builds accessible screens.",
      "Houdt grote schermen snel. | Keeps large screens fast.",
      "Bepaalt de opzet van de voorkant. | Sets the design of the front end.",
    ]),
    building("databases", "Werken met databases | Working with databases", [
      "Leest gegevens met een query. | Reads data by a query.",
      "Ontwerpt tabellen. | Designs tables.",
      "Maakt trage vragen snel. | Makes slow queries fast.",
      "Bepaalt hoe gegevens worden bewaard. | Decides how data is kept.",
    ]),
    building("interfaces", "API’s ontwerpen | Designing APIs", [
      "Gebruikt een bestaande API. | Uses an existing API.",
      "Bouwt een API die klopt. | Builds an API that holds.",
      "Ontwerpt voor verandering. | Designs for change.",
      "Bepaalt afspraken tussen systemen. | Sets agreements between systems.",
    ]),
    building("architecture", "Software-architectuur | Software architecture", [
      "Begrijpt hoe het systeem in elkaar zit. | Understands how the system fits together.",
      "Tekent de opzet van een onderdeel. | Draws the design of a part.",
      "Weegt keuzes tegen elkaar af. | Weighs choices against each other.",
      "Bepaalt de koers voor het systeem. | Sets the course for the system.",
    ]),
    building("review", "Code beoordelen | Reviewing code", [
      "Leest mee en stelt vragen. | Reads along and asks.",
      "Vindt fouten en zegt het vriendelijk. | Finds mistakes and says so kindly.",
      "Maakt code van anderen beter. | Makes others’ code better.",
      "Bepaalt hoe het team beoordeelt. | Decides how the team reviews.",
    ]),
    running("testing", "Handmatig testen | Manual testing", [
      "Volgt een testlijst. | Follows a test list.",
      "Bedenkt eigen gevallen. | Thinks up own cases.",
      "Vindt wat niemand verwachtte. | Finds what nobody expected.",
      "Bepaalt de teststrategie. | Sets the test strategy.",
    ]),
    running("automation", "Tests automatiseren | Automating tests", [
      "Past een test aan. | Changes a test.",
      "Schrijft betrouwbare tests. | Writes reliable tests.",
      "Bouwt een testomgeving. | Builds a test environment.",
      "Houdt alle tests snel en eerlijk. | Keeps all tests fast and honest.",
    ]),
    running("delivery", "Uitleveren | Delivery pipelines", [
      "Start een uitlevering. | Starts a release.",
      "Bouwt een pijplijn. | Builds a pipeline.",
      "Levert uit zonder storing. | Releases without an outage.",
      "Bepaalt hoe alle teams uitleveren. | Decides how all teams release.",
    ]),
    running("monitoring", "Bewaken en storingen oplossen | Monitoring and incidents", [
      "Leest meldingen en logs. | Reads alerts and logs.",
      "Lost een bekende storing op. | Fixes a known fault.",
      "Leidt een grote storing. | Leads a major incident.",
      "Voorkomt storingen. | Prevents outages.",
    ]),
    running("cloud", "Werken in de cloud | Working in the cloud", [
      "Gebruikt wat klaarstaat. | Uses what is there.",
      "Richt een dienst in. | Sets up a service.",
      "Ontwerpt veilig en betaalbaar. | Designs safe and affordable.",
      "Bepaalt het platform. | Decides the platform.",
    ]),
    running("security", "Veilig ontwikkelen | Secure development", [
      "Kent de bekendste gevaren. | Knows the main dangers.",
      "Bouwt zonder bekende lekken. | Builds without known holes.",
      "Zoekt zelf naar zwakke plekken. | Looks for weak spots.",
      "Bepaalt het beveiligingsbeleid. | Sets the security policy.",
    ]),
    shaping("research", "Gebruikers onderzoeken | User research", [
      "Kijkt mee bij een gesprek. | Sits in on an interview.",
      "Houdt een gebruikerstest. | Runs a user test.",
      "Maakt van onderzoek een keuze. | Turns research into a choice.",
      "Bepaalt wat onderzocht wordt. | Decides what is researched.",
    ]),
    shaping("design", "Schermen ontwerpen | Interface design", [
      "Werkt een schets uit. | Works out a sketch.",
      "Ontwerpt een hele stroom. | Designs a whole flow.",
      "Maakt iets moeilijks eenvoudig. | Makes something hard simple.",
      "Bepaalt het ontwerpsysteem. | Sets the design system.",
    ]),
    shaping("stories", "Wensen uitwerken | Writing requirements", [
      "Schrijft een wens op. | Writes down a wish.",
      "Maakt er kleine, duidelijke stukken van. | Cuts it in small, clear pieces.",
      "Vindt de wens achter de wens. | Finds the wish behind the wish.",
      "Bewaakt het geheel. | Guards the whole.",
    ]),
    shaping("priorities", "Prioriteiten stellen | Setting priorities", [
      "Werkt van boven naar beneden. | Works from the top down.",
      "Kiest binnen een sprint. | Chooses within a sprint.",
      "Weegt waarde en moeite. | Weighs value and effort.",
      "Bepaalt de koers van het product. | Sets the course of the product.",
    ]),
    shaping("analytics", "Gebruiksgegevens lezen | Product analytics", [
      "Leest een dashboard. | Reads a dashboard.",
      "Zet een meting op. | Sets up a measurement.",
      "Trekt juiste conclusies. | Draws right conclusions.",
      "Bepaalt waar op gestuurd wordt. | Decides what to steer by.",
    ]),
  ],
  relations: [
    { type: "requires", source: "architecture", sourceLevel: 3, target: "programming", targetLevel: 3 },
    { type: "requires", source: "automation", sourceLevel: 2, target: "programming", targetLevel: 1 },
    { type: "overlaps", source: "delivery", target: "cloud", weight: 0.5 },
  ],
  roles: [
    role(
      "junior-developer",
      "Junior ontwikkelaar | Junior developer",
      "engineering",
      1,
      "programming:1 databases:1 review:1 learning:2 teamwork:1 testing:1?",
    ),
    role(
      "tester",
      "Tester | Tester",
      "operations",
      1,
      "testing:2 explaining:2 listening:2 reliability:2 stories:1 automation:1?",
    ),
    role(
      "designer",
      "UX-ontwerper | UX designer",
      "product",
      2,
      "design:3 research:2 listening:3 explaining:2 feedback:2 frontend:1",
    ),
    role(
      "developer",
      "Ontwikkelaar | Developer",
      "engineering",
      2,
      "programming:2 frontend:2 databases:2 interfaces:2 review:2 automation:2 security:1 teamwork:2 initiative:2",
    ),
    role(
      "test-engineer",
      "Testautomatiseerder | Test automation engineer",
      "operations",
      2,
      "automation:3 testing:3 programming:2 delivery:2 initiative:2 review:2",
    ),
    role(
      "platform-engineer",
      "Platformontwikkelaar | Platform engineer",
      "operations",
      3,
      "delivery:3 cloud:3 monitoring:3 security:3 programming:2 flexibility:2 reliability:3",
    ),
    role(
      "senior-developer",
      "Senior ontwikkelaar | Senior developer",
      "engineering",
      3,
      "programming:3 architecture:3 interfaces:3 review:3 security:2 databases:3 coaching:2 feedback:3 initiative:3",
    ),
    role(
      "product-owner",
      "Product owner | Product owner",
      "product",
      3,
      "priorities:3 stories:3 analytics:2 research:2 conflict:2 explaining:3 planning:3 initiative:3",
    ),
    role(
      "team-lead",
      "Teamlead ontwikkeling | Engineering lead",
      "engineering",
      4,
      "architecture:4 coaching:4 feedback:4 conflict:3 planning:3 priorities:2 programming:3 flexibility:3",
    ),
  ],
  moves: moves(
    "junior-developer > developer",
    "tester > test-engineer",
    "tester > product-owner",
    "developer > senior-developer",
    "developer = test-engineer",
    "test-engineer > platform-engineer",
    "developer > platform-engineer",
    "designer > product-owner",
    "senior-developer > team-lead",
    "senior-developer = product-owner",
    "platform-engineer > team-lead",
  ),
});
