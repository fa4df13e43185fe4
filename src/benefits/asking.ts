import type { AssessInput } from "../facts.js";
import type { Question } from "../sheet.js";

/** Collects the questions on one object of the document; each is asked once. */
export interface Ask {
  (code: string, section: string, answers: Question["answers"], assumed?: Question["assumed"]): void;
  readonly questions: readonly Question[];
}

/** @param at JSON Pointer of the object whose fields are asked for */
export function asking(at: string, person: string | null): Ask {
  const questions: Question[] = [];
  const ask = (code: string, section: string, answers: Question["answers"], assumed: Question["assumed"] = null) => {
    const path = `${at}/${code}`;
    if (!questions.some((question) => question.path === path)) {
      questions.push({ code, path, person, section, assumed, answers });
    }
  };
  return Object.assign(ask, { questions });
}

/** Each question once, in order: two rooms may lack the same fact. */
export function once(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ path }, place) => questions.findIndex((other) => other.path === path) === place);
}

/** Place of a person in the household. @throws RangeError when there is none of that id */
export function personIn({ household }: AssessInput, id: string): number {
  const place = household.persons.findIndex((person) => person.id === id);
  if (place < 0) throw new RangeError("no such person in the document");
  return place;
}
