import { inForce } from "../dated.js";
import type { Day } from "../dates.js";
import type { Conduct, Person, Prompt } from "../facts.js";
import { firstReduction, secondReduction } from "../figures/duties.js";
import { knownFrom, knownUntil } from "../figures/index.js";
import { type PrimaryBenefit, primaryBenefits } from "../figures/primaryBenefits.js";
import { isKnown } from "../law.js";
import type { Problem } from "./problems.js";
import { note } from "./read.js";

/** What goes across the fields of a person's prompts, conduct and earlier reductions. */
export function checkDuties({ prompts, conduct, decidedReductions }: Person, path: string, problems: Problem[]): void {
  prompts?.forEach((prompt, place) => {
    checkPrompt(prompt, `${path}/prompts/${place}`, problems);
  });
  conduct?.forEach((own, place) => {
    checkConduct(own, `${path}/conduct/${place}`, problems);
  });
  decidedReductions?.forEach(({ from, to }, place) => {
    if (to < from) note(problems, `${path}/decidedReductions/${place}/to`, "wrongOrder", "day not before from", to);
  });
}

function checkPrompt(
  { for: subject, benefit, givenOn, servedOn, answeredOn }: Prompt,
  path: string,
  problems: Problem[],
): void {
  checkLawOf(givenOn, `${path}/givenOn`, problems);
  if (benefit !== undefined && subject !== "primaryBenefit")
    note(problems, `${path}/benefit`, "onlyFor", "primaryBenefit", benefit);
  if (benefit !== undefined && isKnown(givenOn)) {
    const entry: PrimaryBenefit = primaryBenefits[benefit];
    if (inForce(entry.versions, givenOn)?.value === null) {
      note(problems, `${path}/benefit`, "notInForce", `benefit in force on ${givenOn}`, benefit);
    }
  }
  for (const [name, day] of Object.entries({ servedOn, answeredOn })) {
    if (day !== undefined && day < givenOn)
      note(problems, `${path}/${name}`, "wrongOrder", "day not before givenOn", day);
  }
}

function checkConduct(own: Conduct, path: string, problems: Problem[]): void {
  const { on, until, compliedOn, percent, ground } = own;
  checkLawOf(on, `${path}/on`, problems);
  if (until !== undefined && ground !== "unemploymentSanction")
    note(problems, `${path}/until`, "onlyFor", "unemploymentSanction", until);
  if (compliedOn !== undefined && ground === "unemploymentSanction") {
    note(problems, `${path}/compliedOn`, "onlyFor", "conduct other than unemploymentSanction", compliedOn);
  }
  for (const [name, day] of Object.entries({ until, compliedOn })) {
    if (day !== undefined && day < on) note(problems, `${path}/${name}`, "wrongOrder", "day not before on", day);
  }
  const steps = [firstReduction, secondReduction].map((versions) => Number(inForce(versions, on)?.value));
  if (percent !== undefined && !steps.includes(percent))
    note(problems, `${path}/percent`, "notInForce", steps.join(", "), percent);
}

function checkLawOf(on: Day, path: string, problems: Problem[]): void {
  if (!isKnown(on)) note(problems, path, "lawNotKnown", `${knownFrom} to ${knownUntil}`, on);
}
