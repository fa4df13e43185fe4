import { type Day, firstOf, lastOf, readDay, readMonth } from "../dates.js";
import { readMoney, readShare } from "../money.js";
import { kindOf, type Problem, type ProblemCode, problem } from "./problems.js";
import type { Field, Fields } from "./schema.js";

/** Reads one value: what it stands for, or `undefined` with a problem noted. */
export type Reader = (value: unknown, path: string, problems: Problem[]) => unknown;

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
 */
export function objectReader(fields: Fields, workedOut: Readonly<Record<string, unknown>> = {}): Reader {
  const names = Object.keys(fields);
  const readers = names.map((name) => readerOf(fields[name]!));
  const blank = { ...undefinedFields(names), ...workedOut };
  return (value, path, problems) => {
    const source = ownProperties(value, path, problems);
    if (source === null) return undefined;
    for (const key of source.keys()) {
      if (Object.hasOwn(fields, key) || (path === "" && key === "$schema")) continue;
      note(problems, `${path}/${pointerPart(key)}`, "unknownField", names.join(", "), source.get(key));
    }
    const made: Record<string, unknown> = { ...blank };
    for (let place = 0; place < names.length; place++) {
      const name = names[place]!;
      const found = source.get(name);
      if (found === undefined) {
        if (fields[name]!.grade === "required")
          note(problems, `${path}/${name}`, "missing", expectedOf(fields[name]!), found);
        continue;
      }
      made[name] = readers[place]!(found, `${path}/${name}`, problems);
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
    case "object":
      return `object with ${Object.keys(field.fields).join(", ")}`;
    case "list":
      return "array";
  }
}

// V8 turns an object with many computed keys into a slow dictionary; a copy of a parsed literal stays fast.
function undefinedFields(names: readonly string[]): Record<string, unknown> {
  const made = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join(",")}}`);
  for (const name of names) made[name] = undefined;
  return made;
}

function readerOf(field: Field): Reader {
  const expected = expectedOf(field);
  switch (field.form) {
    case "amount":
      return (value, path, problems) => {
        if (typeof value === "number") return note(problems, path, "amountAsNumber", expected, value);
        return readText(value, readMoney, path, problems, expected);
      };
    case "share":
      return (value, path, problems) => readText(value, readShare, path, problems, expected);
    case "day":
      return (value, path, problems) => readDayOf(value, path, problems, expected);
    case "dayOfMonth":
      return (value, path, problems) => {
        const month = typeof value === "string" ? readMonth(value) : null;
        if (month !== null) return field.end === "first" ? firstOf(month) : lastOf(month);
        return readDayOf(value, path, problems, expected);
      };
    case "month":
      return (value, path, problems) => readText(value, readMonth, path, problems, expected);
    case "flag":
      return (value, path, problems) =>
        typeof value === "boolean" ? value : note(problems, path, "wrongType", expected, value);
    case "whole":
      return (value, path, problems) => {
        if (typeof value !== "number" || !Number.isInteger(value))
          return note(problems, path, "wrongType", expected, value);
        if (value < field.least || value > field.most) return note(problems, path, "outOfRange", expected, value);
        return value + 0;
      };
    case "text":
      return (value, path, problems) => {
        if (typeof value !== "string") return note(problems, path, "wrongType", expected, value);
        const isText =
          value.length > 0 && value.length <= field.most && !unprintable.test(value) && isWellFormed(value);
        return isText ? value : note(problems, path, "wrongForm", expected, value);
      };
    case "code": {
      const pattern = new RegExp(field.pattern);
      return (value, path, problems) => {
        if (typeof value !== "string") return note(problems, path, "wrongType", expected, value);
        return value.length < 20 && pattern.test(value) ? value : note(problems, path, "wrongForm", expected, value);
      };
    }
    case "oneOf": {
      const values = new Map(field.values.map((value) => [value, value]));
      return (value, path, problems) => {
        if (typeof value !== "string") return note(problems, path, "wrongType", expected, value);
        // The listed text, not the host's copy of it: comparing it later is comparing one pointer.
        return values.get(value) ?? note(problems, path, "notListed", expected, value);
      };
    }
    case "object": {
      const read = objectReader(field.fields);
      return (value, path, problems) => (value === null && field.nullable ? null : read(value, path, problems));
    }
    case "list": {
      const ownedBySomebody = "person" in field.of;
      const read = objectReader(field.of, ownedBySomebody ? { of: -1 } : {});
      return (value, path, problems) => readList(value, read, field, path, problems);
    }
  }
}

function readList(
  value: unknown,
  read: Reader,
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
  return made;
}

function readText<T>(
  value: unknown,
  read: (text: string) => T | null,
  path: string,
  problems: Problem[],
  expected: string,
): T | undefined {
  if (typeof value !== "string") return note(problems, path, "wrongType", expected, value);
  return read(value) ?? note(problems, path, "wrongForm", expected, value);
}

function readDayOf(value: unknown, path: string, problems: Problem[], expected: string): Day | undefined {
  if (typeof value !== "string") return note(problems, path, "wrongType", expected, value);
  const day = readDay(value);
  if (day !== null) return day;
  return note(problems, path, /^\d{4}-\d\d-\d\d$/.test(value) ? "notADay" : "wrongForm", expected, value);
}

/** Own enumerable properties of a plain object, each read once; a getter or proxy that throws is a problem, not an exception. */
function ownProperties(value: unknown, path: string, problems: Problem[]): Map<string, unknown> | null {
  try {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      note(problems, path, value === undefined ? "missing" : "wrongType", "object", value);
      return null;
    }
    const prototype = Object.getPrototypeOf(value);
    // A plain object of another realm has a prototype that has none itself.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      note(problems, path, "notPlainData", "object", value);
      return null;
    }
    const properties = new Map<string, unknown>();
    for (const key of Object.keys(value)) properties.set(key, (value as Record<string, unknown>)[key]);
    return properties;
  } catch {
    note(problems, path, "notPlainData", "object", undefined);
    return null;
  }
}

/** A key as a part of a JSON Pointer. */
export function pointerPart(key: string): string {
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return shown.replaceAll("~", "~0").replaceAll("/", "~1");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

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
