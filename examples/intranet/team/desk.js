/** The team that a manager looks at, and all that is computed about it. Its event `change` tells that something changed. */
export class TeamDesk extends EventTarget {
  /** The functions of `@skillways/core/people` and `@skillways/core/people-io`. */
  people;
  io;
  team;
  profiles;
  catalogue;
  snapshots;
  kpis;
  /** The plan of each person who has one, by profile. */
  plans = new Map();
  /** What was decided with a ranking, newest last. */
  records = [];
  #engine;
  #model;
  #map;
  #mobility;

  /** Loads the code and the documents; nothing is sent anywhere. */
  async load() {
    const code = ["engine", "model", "people", "people-io"].map((name) => import(`/skillways/core/cdn/${name}.js`));
    const files = ["team", "profiles", "catalogue", "snapshots", "kpi"].map(readPeople);
    [this.#engine, this.#model, this.people, this.io] = await Promise.all(code);
    [this.team, this.profiles, this.catalogue, this.snapshots, this.kpis] = await Promise.all(files);
    this.kpis = [this.kpis];
  }

  /** The skills map, as a document. */
  set map(map) {
    if (map === this.#map) return;
    this.#map = map;
    this.#mobility = undefined;
  }

  get map() {
    return this.#map;
  }

  get mobility() {
    this.#mobility ??= this.#engine.createMobility(this.#model.createTaxonomy(this.#map));
    return this.#mobility;
  }

  get taxonomy() {
    return this.mobility.taxonomy;
  }

  /** The day it is here: that of the newest snapshot or rating, or today. */
  get today() {
    const ratings = this.profiles.flatMap(({ evidence }) => evidence.map(({ date }) => date));
    return [...ratings, ...this.snapshots.map(({ date }) => date), today()].sort().at(-1);
  }

  get gap() {
    return this.people.measureTeamGap(this.mobility, this.team, this.profiles, { asOf: this.today });
  }

  /** Skills that one person can do and nobody else, with who that is and who could learn it from them. */
  get singlePoints() {
    const { people, skills } = this.gap;
    const points = skills.filter(({ state }) => state === "single-point");
    const needs = points.map((point) => ({ point, learner: this.#learnerOf(point, people) }));
    const room = new Map(this.team.members.map(({ profile, mentees = 1 }) => [profile, mentees]));
    const { matches } = this.people.matchMentors(
      this.mobility,
      needs.flatMap(({ point: { skill, level }, learner }) =>
        learner === undefined ? [] : [{ profile: learner.profile, skill, level }],
      ),
      this.profiles,
      { room },
    );
    return needs.map(({ point, learner }) => {
      const at = (person) => Math.round(person.cells.find(({ skill }) => skill === point.skill)?.have ?? 0);
      return {
        ...point,
        holder: people.find((person) => at(person) >= point.level),
        learner,
        learnsFor: learner === undefined ? undefined : this.roleFor(learner, point),
        mentor: matches.find(({ skill }) => skill === point.skill)?.mentor,
      };
    });
  }

  /** The mean of what is shown to be covered, 0..1. */
  get covered() {
    const shown = this.gap.people.flatMap(({ readiness }) => readiness?.low ?? []);
    return shown.reduce((sum, low) => sum + low, 0) / Math.max(1, shown.length);
  }

  get goals() {
    return this.people.checkGoals(this.team.goals ?? [], this.snapshots);
  }

  profile(id) {
    return this.profiles.find((profile) => profile.id === id);
  }

  name(id) {
    return this.profile(id)?.label ?? id;
  }

  /** Who comes closest to the level without having it; those whose own role asks for the skill first. */
  #learnerOf({ skill, level }, people) {
    const below = people
      .map((person) => ({ person, cell: person.cells.find((cell) => cell.skill === skill) }))
      .filter(({ cell }) => Math.round(cell?.have ?? 0) < level);
    const asked = below.filter(({ cell }) => cell?.asked);
    const [first] = (asked.length > 0 ? asked : below).sort(
      (a, b) => (b.cell?.have ?? 0) - (a.cell?.have ?? 0) || (a.person.profile < b.person.profile ? -1 : 1),
    );
    return first?.person;
  }

  /** The role that somebody learns a skill for: their own, where it asks for the level, or else the nearest that does. */
  roleFor({ profile, target }, { skill, level }) {
    const asks = (role) => role?.requirements?.some((each) => each.skill === skill && (each.level ?? 1) >= level);
    if (asks(this.taxonomy.findRole(target))) return target;
    const near = this.#engine.rankNextRoles(this.mobility, { profile: this.profile(profile) }, { limit: 200 });
    return near.find(({ role }) => asks(this.taxonomy.findRole(role)))?.role ?? target;
  }

  /** What a spreadsheet would change; nothing is changed yet. */
  async read(file, { source, date }) {
    const bytes = await file.arrayBuffer();
    const read = /\.xlsx$/i.test(file.name) ? this.io.readRatingsWorkbook : this.io.readRatings;
    return read(bytes, this.taxonomy, { source, date, profiles: this.profiles, file: file.name });
  }

  /** Answers how many ratings are new: none where they were applied before. */
  apply(changes) {
    const before = this.#count();
    this.profiles = [...this.io.applyRatings(this.profiles, changes)];
    this.#tell();
    return this.#count() - before;
  }

  #count() {
    return this.profiles.reduce((sum, { evidence }) => sum + evidence.length, 0);
  }

  addGoal(goal) {
    this.team = { ...this.team, goals: [...(this.team.goals ?? []), goal] };
    this.#tell();
  }

  /** Keeps what the analysis says on a day; one of the same day is made again. */
  takeSnapshot(date) {
    const snapshot = this.people.takeGapSnapshot(this.mobility, this.team, this.profiles, { date });
    this.snapshots = [...this.snapshots.filter((each) => each.date !== date), snapshot];
    this.#tell();
  }

  keepPlan(profile, plan) {
    this.plans.set(profile, plan);
    this.#tell();
  }

  /** Records a ranking with all that made it. */
  record(role, names) {
    const id = `${this.today.slice(0, 4)}-${String(this.records.length + 1).padStart(3, "0")}`;
    const question = { kind: "rank-candidates", role, options: { limit: 5, hideNames: !names } };
    const record = this.people.recordDecision(this.mobility, question, this.profiles, { id, date: this.today });
    this.records.push(record);
    return record;
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}

/** Today by the clock of this device, YYYY-MM-DD. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

async function readPeople(name) {
  const response = await fetch(`/noordhaven/people/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
