import type { TaxonomyDocument } from "@skillways/core";
import { softSkills } from "./soft-skills.js";
import { family, heading, moves, role, skillsOf, template } from "./template-parts.js";

const selling = skillsOf("selling", "hard");
const goods = skillsOf("goods", "hard");
const running = skillsOf("running", "hard");

/** A shop of nine roles: sales floor, stock and management. */
export const shopTemplate: TaxonomyDocument = template("shop", "Winkelteam | Shop team", {
  families: [
    family("floor", "Verkoop | Sales floor"),
    family("stock", "Voorraad | Stock"),
    family("lead", "Leiding | Management"),
  ],
  skills: [
    ...softSkills,
    heading("selling", "Verkopen | Selling", "hard"),
    heading("goods", "Goederen | Goods", "hard"),
    heading("running", "De winkel draaien | Running the shop", "hard"),
    selling("welcome", "Klanten ontvangen | Welcoming customers", [
      "Groet en wijst de weg. | Greets and shows the way.",
      "Ziet wie hulp zoekt. | Sees who needs help.",
      "Geeft elke klant een goed gevoel. | Makes every customer feel good.",
      "Bepaalt hoe de winkel klanten ontvangt. | Decides how the shop welcomes people.",
    ]),
    selling("advice", "Verkoopadvies geven | Giving sales advice", [
      "Noemt wat er te koop is. | Names what is for sale.",
      "Vraagt door en raadt iets aan. | Asks further and recommends.",
      "Adviseert bij moeilijke keuzes. | Advises on hard choices.",
      "Leert het team adviseren. | Teaches the team to advise.",
    ]),
    selling("till", "Kassa bedienen | Working the till", [
      "Rekent gewone aankopen af. | Rings up ordinary purchases.",
      "Doet ook retouren en bonnen. | Does returns and vouchers too.",
      "Maakt de kas op. | Cashes up.",
      "Beheert alle kassa’s. | Runs all the tills.",
    ]),
    selling("complaints", "Klachten afhandelen | Handling complaints", [
      "Hoort een klacht aan en geeft die door. | Hears a complaint and passes it on.",
      "Lost gewone klachten op. | Settles ordinary complaints.",
      "Maakt van een boze klant een tevreden klant. | Turns an angry customer into a happy one.",
      "Voorkomt dat klachten terugkomen. | Keeps complaints from coming back.",
    ]),
    selling(
      "products",
      "Kennis van het assortiment | Product knowledge",
      [
        "Kent de eigen afdeling. | Knows the own department.",
        "Kent het hele assortiment. | Knows the whole range.",
        "Volgt wat er nieuw is in de branche. | Follows what is new in the trade.",
        "Is de vraagbaak voor iedereen. | Is who everybody asks.",
      ],
      "knowledge",
    ),
    selling("online", "Online bestellingen verwerken | Handling online orders", [
      "Geeft een pakket mee. | Hands over a parcel.",
      "Zet bestellingen klaar. | Gets orders ready.",
      "Lost fouten in bestellingen op. | Solves mistakes in orders.",
      "Stemt winkel en webshop op elkaar af. | Fits shop and web shop together.",
    ]),
    goods("filling", "Vakken vullen | Filling shelves", [
      "Vult aan volgens voorbeeld. | Fills up as shown.",
      "Werkt in tempo en netjes. | Works fast and neatly.",
      "Verdeelt het werk over de gangen. | Divides work over the aisles.",
      "Bepaalt de werkwijze. | Sets the way of working.",
    ]),
    goods("receiving", "Goederen ontvangen | Receiving goods", [
      "Helpt met lossen. | Helps to unload.",
      "Controleert een levering. | Checks a delivery.",
      "Regelt wat ontbreekt of stuk is. | Settles what is missing or broken.",
      "Maakt afspraken met vervoerders. | Makes agreements with carriers.",
    ]),
    goods("counting", "Voorraad tellen | Counting stock", [
      "Telt een schap. | Counts a shelf.",
      "Telt een afdeling en boekt verschillen. | Counts a department and books differences.",
      "Zoekt uit waar verschillen vandaan komen. | Finds out where differences come from.",
      "Leidt de inventarisatie. | Leads the stocktaking.",
    ]),
    goods("ordering", "Bestellen | Ordering", [
      "Geeft door wat op is. | Tells what has run out.",
      "Bestelt voor een afdeling. | Orders for a department.",
      "Bestelt op verwachting en actie. | Orders on forecast and offers.",
      "Bepaalt het bestelbeleid. | Sets the ordering policy.",
    ]),
    goods("display", "Winkelpresentatie | Visual display", [
      "Houdt de presentatie netjes. | Keeps the display tidy.",
      "Bouwt op volgens een plan. | Builds by a plan.",
      "Maakt eigen presentaties. | Makes own displays.",
      "Bepaalt hoe de winkel eruitziet. | Decides how the shop looks.",
    ]),
    goods("lifting", "Veilig tillen en werken | Lifting and working safely", [
      "Kent de regels. | Knows the rules.",
      "Werkt altijd veilig. | Always works safely.",
      "Spreekt collega’s aan. | Speaks up to colleagues.",
      "Zorgt voor een veilige winkel. | Makes the shop safe.",
    ]),
    running("opening", "Openen en sluiten | Opening and closing", [
      "Helpt met openen en sluiten. | Helps to open and close.",
      "Opent en sluit zelf. | Opens and closes alone.",
      "Lost storingen en alarm op. | Handles faults and alarms.",
      "Bepaalt de procedure. | Sets the procedure.",
    ]),
    running("roster", "Roosters maken | Making rosters", [
      "Leest en ruilt diensten. | Reads and swaps shifts.",
      "Maakt een weekrooster. | Makes a week’s roster.",
      "Roostert op drukte en budget. | Rosters by traffic and budget.",
      "Stemt roosters van afdelingen af. | Fits departments’ rosters together.",
    ]),
    running("figures", "Winkelcijfers lezen | Reading shop figures", [
      "Kent de omzet van de dag. | Knows the day’s turnover.",
      "Ziet wat afwijkt. | Sees what is off.",
      "Verklaart cijfers en stuurt bij. | Explains figures and steers.",
      "Stelt doelen en budget vast. | Sets targets and budget.",
    ]),
    running("hiring", "Mensen aannemen | Hiring people", [
      "Maakt een sollicitant wegwijs. | Shows an applicant around.",
      "Voert een eerste gesprek. | Holds a first interview.",
      "Kiest en werkt mensen in. | Chooses and settles people in.",
      "Bepaalt wie het team nodig heeft. | Decides whom the team needs.",
    ]),
    running("theft", "Diefstal voorkomen | Preventing theft", [
      "Ziet en meldt iets vreemds. | Notices and reports something odd.",
      "Spreekt mensen rustig aan. | Addresses people calmly.",
      "Handelt een aanhouding goed af. | Handles an arrest well.",
      "Bepaalt hoe de winkel diefstal tegengaat. | Decides how the shop counters theft.",
    ]),
  ],
  relations: [
    { type: "requires", source: "advice", sourceLevel: 2, target: "products", targetLevel: 1 },
    { type: "requires", source: "complaints", sourceLevel: 3, target: "listening", targetLevel: 2 },
    { type: "overlaps", source: "ordering", target: "counting", weight: 0.4 },
  ],
  roles: [
    role(
      "shelf-stacker",
      "Vakkenvuller | Shelf stacker",
      "stock",
      1,
      "filling:2 lifting:1 reliability:1 teamwork:1 learning:1?",
    ),
    role(
      "cashier",
      "Kassamedewerker | Cashier",
      "floor",
      1,
      "till:2 welcome:2 listening:1 reliability:2 theft:1 explaining:1?",
    ),
    role(
      "sales-assistant",
      "Verkoopmedewerker | Sales assistant",
      "floor",
      2,
      "advice:2 products:2 welcome:2 till:2 listening:2 complaints:1 teamwork:2 initiative:1?",
    ),
    role(
      "stock-assistant",
      "Magazijnmedewerker | Stockroom assistant",
      "stock",
      2,
      "receiving:2 counting:2 filling:3 lifting:2 online:2 reliability:2 teamwork:2",
    ),
    role(
      "stylist",
      "Presentatiemedewerker | Visual merchandiser",
      "floor",
      3,
      "display:3 products:2 initiative:2 planning:2 flexibility:2 feedback:1",
    ),
    role(
      "stock-lead",
      "Voorraadbeheerder | Stock controller",
      "stock",
      3,
      "ordering:3 counting:3 receiving:3 online:2 figures:2 planning:2 lifting:3",
    ),
    role(
      "shift-lead",
      "Eerste verkoper | Senior sales assistant",
      "floor",
      3,
      "advice:3 complaints:3 till:3 opening:2 theft:2 coaching:2 conflict:2 products:3",
    ),
    role(
      "assistant-manager",
      "Assistent-winkelmanager | Assistant shop manager",
      "lead",
      4,
      "roster:3 figures:2 opening:3 hiring:2 coaching:3 feedback:3 conflict:3 planning:3 complaints:3",
    ),
    role(
      "shop-manager",
      "Winkelmanager | Shop manager",
      "lead",
      5,
      "figures:4 hiring:4 roster:3 coaching:4 feedback:4 flexibility:3 initiative:4 theft:3 explaining:3 display:2?",
    ),
  ],
  moves: moves(
    "shelf-stacker > stock-assistant",
    "shelf-stacker = cashier",
    "cashier > sales-assistant",
    "stock-assistant = sales-assistant",
    "sales-assistant > shift-lead",
    "sales-assistant > stylist",
    "stock-assistant > stock-lead",
    "shift-lead > assistant-manager",
    "stock-lead > assistant-manager",
    "stylist > assistant-manager",
    "assistant-manager > shop-manager",
  ),
});
