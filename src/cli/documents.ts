/** One document of an input: its value, or the text that is no JSON. */
export type Found = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/**
 * Splits text that comes in pieces into JSON documents: the items of one array, or documents one after another with
 * white space between them, so that a pretty-printed file and one document a line are the same thing. Text that is no
 * JSON is one bad document up to the end of its line, and the rest goes on. Holds one document at a time.
 */
export function* documentsIn(pieces: Iterable<string>): Generator<Found> {
  const splitter = new Splitter();
  for (const piece of pieces) yield* splitter.take(piece);
  yield* splitter.end();
}

class Splitter {
  private text = "";
  private at = 0;
  private depth = 0;
  private inText = false;
  private escaped = false;
  private start = -1;
  private inArray = false;
  private begun = false;

  *take(piece: string): Generator<Found> {
    this.text = this.start < 0 ? piece : this.text.slice(this.start) + piece;
    this.at = this.start < 0 ? 0 : this.at - this.start;
    if (this.start > 0) this.start = 0;
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at]!;
      if (this.start < 0) this.open(character);
      else if (this.inText) this.insideText(character);
      else if (this.depth > 0) {
        if (this.inside(character)) yield this.found(this.at + 1);
      } else if (this.endsScalar(character)) {
        yield this.found(this.at);
        this.open(character);
      }
    }
  }

  *end(): Generator<Found> {
    if (this.start >= 0) yield this.found(this.text.length);
    this.start = -1;
  }

  private open(character: string): void {
    if (isSpace(character) || character === "\ufeff") return;
    if (!this.begun) {
      this.begun = true;
      if (character === "[") {
        this.inArray = true;
        return;
      }
    }
    if (this.inArray && (character === "," || character === "]")) return;
    this.start = this.at;
    this.inText = character === '"';
    this.depth = character === "{" || character === "[" ? 1 : 0;
  }

  private insideText(character: string): void {
    if (this.escaped) this.escaped = false;
    else if (character === "\\") this.escaped = true;
    else if (character === '"') this.inText = false;
  }

  /** Whether the character closes the document. */
  private inside(character: string): boolean {
    if (character === '"') this.inText = true;
    else if (character === "{" || character === "[") this.depth++;
    else if (character === "}" || character === "]") this.depth--;
    return this.depth === 0;
  }

  private endsScalar(character: string): boolean {
    return character === "\n" || (this.inArray && (character === "," || character === "]"));
  }

  private found(end: number): Found {
    const text = this.text.slice(this.start, end);
    this.start = -1;
    this.depth = 0;
    this.inText = false;
    this.escaped = false;
    try {
      return { ok: true, value: JSON.parse(text) };
    } catch {
      return { ok: false };
    }
  }
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}
