/** The rows of a table as lines of text, one after another; a source gives them by the piece and never holds them all. */
export abstract class RowLines {
  /** Number of the line that comes next; the heading is line 1. */
  number = 1;
  private held: readonly string[] = [];
  private at = 0;

  /** How much has been read, from 0 to 1; `null` when the end is not known. */
  abstract get done(): number | null;

  abstract close(): void;

  /** The lines that come next, at least one, or `null` at the end. */
  protected abstract more(): Promise<readonly string[] | null>;

  /** The line that comes next without going on, or `null` at the end. */
  async peek(): Promise<string | null> {
    if (this.at >= this.held.length) {
      const more = await this.more();
      if (more === null) return null;
      this.held = more;
      this.at = 0;
    }
    return this.held[this.at]!;
  }

  async next(): Promise<string | null> {
    const line = await this.peek();
    if (line !== null) this.skip();
    return line;
  }

  /** Goes on past the line that was looked at. */
  skip(): void {
    this.at++;
    this.number++;
  }

  async take(count: number): Promise<string[]> {
    const lines: string[] = [];
    while (lines.length < count && (await this.peek()) !== null) {
      const rest = this.held.slice(this.at, this.at + count - lines.length);
      lines.push(...rest);
      this.at += rest.length;
      this.number += rest.length;
    }
    return lines;
  }
}
