import type { Ground } from "../dated.js";
import type { Day } from "../dates.js";
import type { AssessInput, Person, Situation } from "../facts.js";
import { dayNumber, isUnder } from "../figures/calendar.js";
import { figureOf } from "../figures/figuresOn.js";
import { type Law, lawOn, withPractice } from "../law.js";
import { type Phrase, type Question, yesOrNo } from "../sheet.js";
import { asking, personIn } from "./asking.js";
import { hasPension } from "./received.js";

/** What releases from the duty, each in words. */
export const releases = {
  age: { fi: "ikä", sv: "ålder", en: "age" },
  atWork: { fi: "työssä tai yrittäjänä", sv: "i arbete eller företagare", en: "at work or in business" },
  substantialWork: { fi: "toiminta on olennaista", sv: "verksamheten är väsentlig", en: "substantial work" },
  studies: { fi: "päätoimiset opinnot", sv: "heltidsstudier", en: "full-time studies" },
  pension: { fi: "eläke", sv: "pension", en: "pension" },
  outsideUnemploymentSecurity: {
    fi: "työttömyysturvan ulkopuolella",
    sv: "utanför utkomstskyddet för arbetslösa",
    en: "outside unemployment security",
  },
  illness: { fi: "lääkärin toteama sairaus", sv: "av läkare konstaterad sjukdom", en: "illness stated by a doctor" },
  institution: { fi: "laitoshoito", sv: "anstaltsvård", en: "institutional care" },
  acceptableReason: { fi: "muu hyväksyttävä syy", sv: "annan godtagbar orsak", en: "other acceptable reason" },
} as const satisfies Record<string, Phrase>;

export type Release = keyof typeof releases;

/** The duty of one person to register as a job seeker. */
export interface Duty {
  readonly person: string;
  /** Until 2026-01 to register as a job seeker, from 2026-02 for full-time work. */
  readonly duty: "registration" | "fullTimeRegistration";
  /** `open`: a fact is missing, and nothing may be held against the person. */
  readonly state: "done" | "released" | "owed" | "open";
  readonly release: Release | null;
  readonly grounds: readonly Ground[];
  readonly questions: readonly Question[];
}

/**
 * Whether a person has the duty to register as a job seeker on a day, and has done so. Decides nothing: what it finds
 * is what the authority would have to prompt for.
 *
 * @throws RangeError when there is no such person, or the law of the day is not known
 * @source 1412/1997 2 a § (1294/2002, 1278/2016; 411/2023; 26/2026 with Decree 95/2026)
 * @fi velvollisuus ilmoittautua työnhakijaksi
 */
export function dutyOf(input: AssessInput, id: string, on: Day, lawFor: (on: Day) => Law = lawOn): Duty {
  const law = withPractice(lawFor(on), input.practice);
  const place = personIn(input, id);
  const person = input.household.persons[place]!;
  const hours = figureOf(law, "fullTimeHours");
  const duty = hours.value === null ? "registration" : "fullTimeRegistration";
  const { places } = law;
  const answer = (state: Duty["state"], release: Release | null, grounds: readonly Ground[]): Duty => ({
    person: id,
    duty,
    state,
    release,
    grounds: [...places.registration, ...grounds],
    questions: [],
  });
  if (isOutsideAge(person, on, law)) {
    return answer("released", "age", [
      figureOf(law, "reductionAge").ground,
      figureOf(law, "registrationLastAge").ground,
    ]);
  }
  const situation: Partial<Situation> = person.situation ?? {};
  if (situation.jobSeeker === true) return answer("done", null, []);
  const release = releaseIn(situation, hasPension(input, place), hours.value);
  if (release !== null) {
    const isByDecree = release === "substantialWork" || (release === "atWork" && hours.value !== null);
    return answer(
      "released",
      release,
      isByDecree ? [...places.substantialWork, hours.ground] : places.releaseFromRegistration,
    );
  }
  const ask = asking(`/household/persons/${place}/situation`, id);
  const { section } = places.releaseFromRegistration[0]!;
  if (situation.jobSeeker === undefined) ask("jobSeeker", places.registration[0]!.section, [true, false]);
  if (situation.workHoursPerWeek === undefined) ask("workHoursPerWeek", section, []);
  if (situation.studies === undefined) ask("studies", section, ["fullTime", "withoutStudentAid", "none"]);
  if (situation.incapacityCertified === undefined) ask("incapacityCertified", section, [true, false]);
  // Whether studies without student aid are full-time the document does not say.
  if (hours.value === null && situation.studies === "withoutStudentAid" && situation.acceptableReason === undefined) {
    ask("acceptableReason", section, yesOrNo);
  }
  const { questions } = ask;
  return { ...answer(questions.length > 0 ? "open" : "owed", null, []), questions };
}

/** Under the age of the duty or over it; the age is that of the day. */
function isOutsideAge({ role, bornNumber }: Person, on: Day, law: Law): boolean {
  const last = Number(figureOf(law, "registrationLastAge").value);
  return role === "child" || isUnder(law.reductionAge, bornNumber, on) || !isUnder(last + 1, bornNumber, on);
}

function releaseIn(situation: Partial<Situation>, isPensioner: boolean, fullTimeHours: string | null): Release | null {
  const { workHoursPerWeek = 0, business, studies } = situation;
  if (fullTimeHours === null) {
    if (workHoursPerWeek > 0 || business !== undefined) return "atWork";
  } else {
    if (situation.substantialWork) return "substantialWork";
    if (workHoursPerWeek >= Number(fullTimeHours) || business === "profitable") return "atWork";
  }
  if (isPensioner) return "pension";
  if (studies === "fullTime") return "studies";
  if (situation.outsideUnemploymentSecurity) return "outsideUnemploymentSecurity";
  if (situation.incapacityCertified) return "illness";
  if (situation.institution) return "institution";
  return situation.acceptableReason ? "acceptableReason" : null;
}

/** Age in whole years on a day. */
export function ageOn({ born }: Pick<Person, "born">, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return isUnder(years, dayNumber(born), on) ? years - 1 : years;
}
