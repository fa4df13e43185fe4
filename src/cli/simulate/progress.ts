/** A line on the terminal that says how far the run is; nothing at all where nobody looks. */
export class Progress {
  private readonly isShown: boolean;
  private readonly began = Date.now();
  private shownAt = 0;
  private households = 0;
  private most = 0;

  private readonly stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.stream = stream;
    this.isShown = stream.isTTY === true;
  }

  add(households: number, done: number | null): void {
    this.households += households;
    // Parts come in any order.
    this.most = Math.max(this.most, done ?? 0);
    const now = Date.now();
    if (!this.isShown || now - this.shownAt < 200) return;
    this.shownAt = now;
    this.stream.write(`\r\u001b[2K${progressText(this.households, this.most, (now - this.began) / 1000)}`);
  }

  end(): void {
    if (this.isShown && this.shownAt > 0) this.stream.write("\r\u001b[2K");
  }
}

/** "[#####-----] 50 %  120000 households  60000/s  0:02 left" */
export function progressText(households: number, done: number, seconds: number): string {
  const width = 24;
  const filled = Math.round(done * width);
  const bar = `[${"#".repeat(filled)}${"-".repeat(width - filled)}]`;
  const rate = Math.round(households / Math.max(seconds, 0.001));
  const left = done > 0 ? Math.round((seconds / done) * (1 - done)) : null;
  const time = left === null ? "" : `  ${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`;
  return `${bar} ${Math.floor(done * 100)} %  ${households} households  ${rate}/s${time}`;
}
