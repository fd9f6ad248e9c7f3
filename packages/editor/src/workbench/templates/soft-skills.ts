import type { Skill } from "@skillways/core";
import { heading, skillsOf } from "./template-parts.js";

const people = skillsOf("people", "soft");
const self = skillsOf("self", "soft");

/** What nearly every job asks of how people deal with others, and with themselves: eleven skills under two headings. */
export const softSkills: readonly Skill[] = [
  heading("people", "Omgaan met anderen | Working with others", "soft"),
  heading("self", "Omgaan met jezelf | Managing yourself", "soft"),
  people("listening", "Actief luisteren | Active listening", [
    "Laat iemand uitpraten. | Lets someone finish.",
    "Vat samen en vraagt door. | Sums up and asks further.",
    "Hoort wat niet wordt gezegd. | Hears what is not said.",
    "Helpt een groep elkaar te horen. | Helps a group hear each other.",
  ]),
  people("teamwork", "Samenwerken | Teamwork", [
    "Doet mee en vraagt om hulp. | Joins in and asks for help.",
    "Stemt het eigen werk af. | Fits the own work to that of others.",
    "Springt bij en lost wrijving op. | Steps in and eases friction.",
    "Maakt van losse mensen een team. | Turns people into a team.",
  ]),
  people("explaining", "Duidelijk uitleggen | Explaining clearly", [
    "Vertelt wat er gebeurt. | Tells what is going on.",
    "Legt het uit in gewone woorden. | Explains in plain words.",
    "Past het verhaal aan de luisteraar aan. | Fits the story to the listener.",
    "Krijgt een zaal mee in iets moeilijks. | Takes a room along in something hard.",
  ]),
  people("feedback", "Feedback geven en vragen | Giving and asking feedback", [
    "Neemt feedback aan. | Accepts feedback.",
    "Zegt wat goed ging en wat beter kan. | Says what went well and what could be better.",
    "Maakt lastige dingen bespreekbaar. | Makes hard things discussable.",
    "Zorgt dat feedback gewoon is in het team. | Makes feedback normal in the team.",
  ]),
  people("conflict", "Omgaan met conflicten | Handling conflict", [
    "Blijft rustig en haalt iemand erbij. | Stays calm and calls somebody in.",
    "Haalt de spanning uit een gesprek. | Takes the tension out of a talk.",
    "Vindt een oplossing voor beide kanten. | Finds a way out for both sides.",
    "Bemiddelt als het vastzit. | Mediates when things are stuck.",
  ]),
  people("coaching", "Coachen | Coaching", [
    "Laat een nieuwe collega zien hoe het gaat. | Shows a new colleague how it works.",
    "Begeleidt iemand bij een taak. | Guides somebody through a task.",
    "Laat mensen zelf de oplossing vinden. | Lets people find the answer themselves.",
    "Helpt mensen verder in hun loopbaan. | Helps people on in their careers.",
  ]),
  self("planning", "Plannen | Planning", [
    "Houdt zich aan een planning. | Keeps to a plan.",
    "Plant het eigen werk. | Plans the own work.",
    "Plant voor het team en vangt uitval op. | Plans for the team and covers absence.",
    "Stemt plannen van teams op elkaar af. | Fits the plans of teams together.",
  ]),
  self("initiative", "Initiatief nemen | Taking initiative", [
    "Meldt wat beter kan. | Reports what could be better.",
    "Pakt op wat blijft liggen. | Takes up what is left undone.",
    "Komt met plannen en voert ze uit. | Comes with plans and carries them out.",
    "Brengt anderen in beweging. | Gets others moving.",
  ]),
  self("reliability", "Afspraken nakomen | Keeping promises", [
    "Is op tijd en maakt werk af. | Is on time and finishes work.",
    "Zegt het als iets niet lukt. | Says so when something will not work.",
    "Bewaakt afspraken met anderen. | Guards agreements with others.",
    "Is degene op wie het team bouwt. | Is the one the team builds on.",
  ]),
  self("flexibility", "Omgaan met verandering | Coping with change", [
    "Doet mee met iets nieuws. | Goes along with something new.",
    "Past het eigen werk snel aan. | Adapts the own work quickly.",
    "Helpt anderen bij een verandering. | Helps others through a change.",
    "Leidt een verandering. | Leads a change.",
  ]),
  self("learning", "Leren van ervaring | Learning from experience", [
    "Vraagt hoe het moet. | Asks how it is done.",
    "Probeert uit en past aan. | Tries out and adapts.",
    "Zoekt zelf op wat nodig is. | Finds out what is needed.",
    "Laat het hele team leren. | Makes the whole team learn.",
  ]),
];
