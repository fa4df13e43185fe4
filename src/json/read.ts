import { firstOf, lastOf, readDay, readMonth } from "../dates.js";
import { readMoney, readShare } from "../money.js";
import type { Blank } from "./blanks.js";
import { kindOf, type Problem, type ProblemCode, problem } from "./problems.js";
import type { Field, Fields } from "./schema.js";

/** Reads the value of a field of the object at `path`: what it stands for, or `undefined` with a problem noted. */
export type Reader = (value: unknown, path: string, name: string, problems: Problem[]) => unknown;

/** Reads a whole object at `path`. */
export type ObjectReader = (value: unknown, path: string, problems: Problem[]) => unknown;

/** More problems than this in one document are not listed. */
const mostProblems = 100;

/** Notes a problem, unless the list is full already. */
export function note(
  problems: Problem[],
  path: string,
  code: ProblemCode,
  expected: string,
  value: unknown,
): undefined {
  if (problems.length < mostProblems) problems.push(problem(path, code, expected, kindOf(value)));
}

/**
 * A reader of plain objects with these fields. It makes a fresh object, reads each property once, takes own properties
 * of plain objects only, refuses unknown keys and goes on after a problem, so that all of them are found at once.
 *
 * @param isDocument a document may name its schema
 * @param blank makes the empty objects; a plain one serves where no field is given but those that it has
 */
export function objectReader(
  fields: Fields,
  blank: Blank = { full: () => undefinedFields(fields) },
  isDocument = false,
): ObjectReader {
  const names = Object.keys(fields);
  const readers = names.map((name) => readerOf(fields[name]!));
  const places = new Map(names.map((name, place) => [name, place]));
  const { full, plain } = blank;
  const ofPlain = plain === undefined ? names : Object.keys(plain());
  const isSpecial = names.map((name) => !ofPlain.includes(name));
  return (value, path, problems) => {
    const found: unknown[] = new Array(names.length).fill(undefined);
    if (!collect(value, path, places, isDocument, found, problems)) return undefined;
    const isPlain = plain !== undefined && found.every((own, place) => own === undefined || !isSpecial[place]);
    const made: Record<string, unknown> = isPlain ? plain() : full();
    for (let place = 0; place < names.length; place++) {
      const name = names[place]!;
      const own = found[place];
      if (own !== undefined) made[name] = readers[place]!(own, path, name, problems);
      else if (fields[name]!.grade === "required") {
        note(problems, `${path}/${name}`, "missing", expectedOf(fields[name]!), own);
      }
    }
    return made;
  };
}

/** What a field expects, in words for a problem. */
export function expectedOf(field: Field): string {
  switch (field.form) {
    case "amount":
      return 'amount as text, "980.00"';
    case "share":
      return 'share as text, "0.5" or "1/3"';
    case "day":
      return 'day, "2026-03-01"';
    case "dayOfMonth":
      return 'day or month, "2026-03-01" or "2026-03"';
    case "month":
      return 'month, "2026-03"';
    case "flag":
      return "true or false";
    case "whole":
      return `whole number from ${field.least} to ${field.most}`;
    case "text":
      return `text of 1 to ${field.most} characters`;
    case "code":
      return `code, "${field.example}"`;
    case "oneOf":
      return field.values.join(", ");
    case "names":
      return field.values === undefined ? "array of texts" : `array of ${field.values.join(", ")}`;
    case "months":
      return "array of months";
    case "object":
      return `object with ${Object.keys(field.fields).join(", ")}`;
    case "list":
      return "array";
  }
}

function undefinedFields(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, undefined]));
}

/** The reader of a field of this form. */
export function readerOf(field: Field): Reader {
  const expected = expectedOf(field);
  const refuse = (problems: Problem[], path: string, name: string, code: ProblemCode, value: unknown) =>
    note(problems, `${path}/${name}`, code, expected, value);
  const ofText =
    (read: (text: string) => unknown): Reader =>
    (value, path, name, problems) => {
      if (typeof value !== "string") return refuse(problems, path, name, "wrongType", value);
      return read(value) ?? refuse(problems, path, name, "wrongForm", value);
    };
  const ofDay: Reader = (value, path, name, problems) => {
    if (typeof value !== "string") return refuse(problems, path, name, "wrongType", value);
    const day = readDay(value);
    if (day !== null) return day;
    return refuse(problems, path, name, /^\d{4}-\d\d-\d\d$/.test(value) ? "notADay" : "wrongForm", value);
  };
  switch (field.form) {
    case "amount": {
      const read = ofText(readMoney);
      return (value, path, name, problems) =>
        typeof value === "number"
          ? refuse(problems, path, name, "amountAsNumber", value)
          : read(value, path, name, problems);
    }
    case "share":
      return ofText(readShare);
    case "day":
      return ofDay;
    case "dayOfMonth":
      return (value, path, name, problems) => {
        const month = typeof value === "string" ? readMonth(value) : null;
        if (month !== null) return field.end === "first" ? firstOf(month) : lastOf(month);
        return ofDay(value, path, name, problems);
      };
    case "month":
      return ofText(readMonth);
    case "flag":
      return (value, path, name, problems) =>
        typeof value === "boolean" ? value : refuse(problems, path, name, "wrongType", value);
    case "whole":
      return (value, path, name, problems) => {
        if (typeof value !== "number" || !Number.isInteger(value))
          return refuse(problems, path, name, "wrongType", value);
        // Adding zero turns a negative zero into a plain one.
        const isWithin = value >= field.least && value <= field.most;
        return isWithin ? value + 0 : refuse(problems, path, name, "outOfRange", value);
      };
    case "text":
      return ofText((text) => (isText(text, field.most) ? text : null));
    case "code": {
      const pattern = new RegExp(field.pattern);
      return ofText((text) => (text.length < 20 && pattern.test(text) ? text : null));
    }
    case "oneOf": {
      const values = new Map(field.values.map((value) => [value, value]));
      return (value, path, name, problems) => {
        if (typeof value !== "string") return refuse(problems, path, name, "wrongType", value);
        // The listed text, not the host's copy of it: comparing it later is comparing one pointer.
        return values.get(value) ?? refuse(problems, path, name, "notListed", value);
      };
    }
    case "months":
    case "names": {
      const readItem = itemReader(field);
      const read = (item: unknown, path: string, problems: Problem[]) => {
        const cut = path.lastIndexOf("/");
        return readItem(item, path.slice(0, cut), path.slice(cut + 1), problems);
      };
      return (value, path, name, problems) => readList(value, read, field, `${path}/${name}`, problems);
    }
    case "object": {
      const read = objectReader(field.fields, field.blank, field.isDocument);
      return (value, path, name, problems) =>
        value === null && field.nullable ? null : read(value, `${path}/${name}`, problems);
    }
    case "list": {
      const read = objectReader(field.of, field.blank, field.areDocuments);
      return (value, path, name, problems) => readList(value, read, field, `${path}/${name}`, problems);
    }
  }
}

/** Reads one of a list of months or names. */
function itemReader(field: Extract<Field, { readonly form: "months" | "names" }>): Reader {
  if (field.form === "months") return readerOf({ ...field, form: "month" });
  return field.values === undefined ? nameReader : readerOf({ ...field, form: "oneOf", values: field.values });
}

const longestName = 100;

const nameReader: Reader = (value, path, name, problems) => {
  if (typeof value !== "string") return note(problems, `${path}/${name}`, "wrongType", "text", value);
  return isText(value, longestName) ? value : note(problems, `${path}/${name}`, "wrongForm", "text", value);
};

function readList(
  value: unknown,
  read: ObjectReader,
  { most, least = 0 }: { readonly most: number; readonly least?: number },
  path: string,
  problems: Problem[],
): unknown {
  let length = 0;
  try {
    if (!Array.isArray(value)) return note(problems, path, "wrongType", "array", value);
    length = value.length;
  } catch {
    return note(problems, path, "notPlainData", "array", undefined);
  }
  if (length > most) return note(problems, path, "tooMany", `at most ${most}`, value);
  if (length < least) return note(problems, path, "tooFew", `at least ${least}`, value);
  const made: unknown[] = [];
  for (let place = 0; place < length; place++) {
    let item: unknown;
    try {
      item = value[place];
    } catch {
      item = undefined;
    }
    made.push(read(item, `${path}/${place}`, problems));
  }
  // A copy has no room to grow: many of them lie closer together.
  return made.slice();
}

/**
 * Own enumerable properties of a plain object into their places, each read once; unknown keys are noted. A getter or a
 * proxy that throws is a problem, not an exception. Gives false when there is no object to go on with.
 */
function collect(
  value: unknown,
  path: string,
  places: ReadonlyMap<string, number>,
  isDocument: boolean,
  found: unknown[],
  problems: Problem[],
): boolean {
  try {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      note(problems, path, value === undefined ? "missing" : "wrongType", "object", value);
      return false;
    }
    const prototype = Object.getPrototypeOf(value);
    // A plain object of another realm has a prototype that has none itself.
    if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null) {
      note(problems, path, "notPlainData", "object", value);
      return false;
    }
    for (const key of Object.keys(value)) {
      const place = places.get(key);
      if (place !== undefined) found[place] = (value as Record<string, unknown>)[key];
      else if (!isDocument || key !== "$schema") {
        const known = [...places.keys()].join(", ");
        note(problems, `${path}/${pointerPart(key)}`, "unknownField", known, (value as Record<string, unknown>)[key]);
      }
    }
    return true;
  } catch {
    note(problems, path, "notPlainData", "object", undefined);
    return false;
  }
}

/** A key as a part of a JSON Pointer. */
export function pointerPart(key: string): string {
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return shown.replaceAll("~", "~0").replaceAll("/", "~1");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

function isText(text: string, most: number): boolean {
  return text.length > 0 && text.length <= most && !unprintable.test(text) && isWellFormed(text);
}

function isWellFormed(text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(place + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
    place++;
  }
  return true;
}
