/** One document of an input: its value, or the text that is no JSON. */
export type Found = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/**
 * Splits text that comes in pieces into JSON documents: the items of an array, or documents one after another with
 * white space between them, so that a pretty-printed file and one document a line are the same thing. What is no JSON
 * is one bad document; the next line that begins with a brace goes on. An array that does not end, or whose items are
 * not parted by commas, is a bad document at its end, so that a broken file never passes for a whole one. Nothing but
 * white space is a bad document too.
 */
export function* documentsIn(pieces: Iterable<string>): Generator<Found> {
  const splitter = new Splitter();
  for (const piece of pieces) yield* splitter.take(piece);
  yield* splitter.end();
}

class Splitter {
  // The document that is being read, in the pieces it came in.
  private held: string[] = [];
  private depth = 0;
  private inText = false;
  private escaped = false;
  private begun = false;
  private array: "none" | "open" | "afterItem" | "afterComma" = "none";
  private isBroken = false;

  *take(piece: string): Generator<Found> {
    let start = this.held.length > 0 ? 0 : -1;
    for (let at = 0; at < piece.length; at++) {
      const character = piece[at]!;
      if (start < 0) {
        if (!this.opens(character)) {
          if (this.isBroken && this.array === "none") yield this.broken();
          continue;
        }
        start = at;
      } else if (this.inText) this.insideText(character);
      else if (this.depth > 0) {
        if (!this.closes(character)) continue;
        yield* this.found(piece.slice(start, at + 1));
        start = -1;
      } else if (character === "\n" || (this.array !== "none" && (character === "," || character === "]"))) {
        yield* this.found(piece.slice(start, at));
        start = -1;
        this.opens(character);
        if (this.isBroken && this.array === "none") yield this.broken();
      }
    }
    if (start >= 0) this.held.push(piece.slice(start));
  }

  *end(): Generator<Found> {
    if (this.held.length > 0) yield* this.found("");
    if (this.array !== "none" || !this.begun) yield { ok: false };
  }

  /** Whether a character between documents begins one. */
  private opens(character: string): boolean {
    if (isSpace(character) || character === "\ufeff") return false;
    this.begun = true;
    if (this.array === "none") {
      if (character === "[") {
        this.array = "open";
        return false;
      }
    } else if (character === ",") {
      if (this.array !== "afterItem") this.isBroken = true;
      this.array = "afterComma";
      return false;
    } else if (character === "]") {
      if (this.array === "afterComma") this.isBroken = true;
      this.array = "none";
      return false;
    } else {
      if (this.array === "afterItem") this.isBroken = true;
      this.array = "afterItem";
    }
    this.inText = character === '"';
    this.depth = character === "{" || character === "[" ? 1 : 0;
    return true;
  }

  private broken(): Found {
    this.isBroken = false;
    return { ok: false };
  }

  private insideText(character: string): void {
    if (this.escaped) this.escaped = false;
    else if (character === "\\") this.escaped = true;
    else if (character === '"') this.inText = false;
  }

  /** Whether the character closes the document. */
  private closes(character: string): boolean {
    if (character === '"') this.inText = true;
    else if (character === "{" || character === "[") this.depth++;
    else if (character === "}" || character === "]") this.depth--;
    return this.depth === 0;
  }

  /** The document held so far with its end; where it is no JSON, what follows its first line is read again. */
  private *found(end: string): Generator<Found> {
    const text = this.held.join("") + end;
    this.held = [];
    this.depth = 0;
    this.inText = false;
    this.escaped = false;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield { ok: false };
      const next = text.search(/\n\s*\{/);
      if (next >= 0) yield* this.take(text.slice(next));
      return;
    }
    yield { ok: true, value };
  }
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}
