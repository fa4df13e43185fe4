// What was measured of populations, as Markdown.
const shown = (number) => number.toLocaleString("en", { maximumSignificantDigits: 3 });
const whole = (number) => number.toLocaleString("en", { maximumFractionDigits: 0 });
const table = (heading, rows) =>
  [heading, heading.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function spread(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, least: sorted[0], most: sorted[sorted.length - 1] };
}

const range = ({ median, least, most }) => `${shown(median)} (${shown(least)}–${shown(most)})`;
const cpu = ({ rounds }) => rounds.map(({ perCpuSecond }) => perCpuSecond);
const wall = ({ rounds }) => rounds.map(({ perSecond }) => perSecond);
const distinct = (list) => [...new Set(list)];

/** Tables of speed, ratios, several workers, memory and differences. */
export function populationTables(measured) {
  const sizes = distinct(measured.map(({ size }) => size));
  const names = distinct(measured.map(({ name }) => name));
  const numbersOfWorkers = distinct(measured.map(({ workers }) => workers));
  const [fewest] = numbersOfWorkers;
  const found = (name, size, workers) =>
    measured.find((one) => one.name === name && one.size === size && one.workers === workers);
  const titleOf = (name) => measured.find((one) => one.name === name).title;
  const grid = (of, workers) =>
    names.map((name) => [
      titleOf(name),
      ...sizes.map((size) => {
        const one = found(name, size, workers);
        return one === undefined ? "" : of(one);
      }),
    ]);
  const heading = (first) => [first, ...sizes.map(whole)];
  const tables = [
    table(
      heading("Households a second of processor time, one worker"),
      grid((one) => range(spread(cpu(one))), fewest),
    ),
  ];
  const ratio = (other) =>
    sizes.map((size) => {
      const [one, two] = [found("totals", size, fewest), found(other, size, fewest)];
      if (one === undefined || two === undefined) return "";
      return range(spread(cpu(one).map((speed, round) => speed / cpu(two)[round])));
    });
  const peers = names.filter((name) => name !== "totals");
  if (names.includes("totals") && peers.length > 0) {
    const rows = peers.map((name) => [titleOf(name), ...ratio(name)]);
    tables.push(table(heading("Columns to totals, times as fast in the same rounds as"), rows));
  }
  for (const workers of numbersOfWorkers) {
    const rows = grid((one) => range(spread(wall(one))), workers);
    tables.push(table(heading(`Households a second by the clock, workers: ${workers}`), rows));
  }
  for (const workers of numbersOfWorkers) {
    const rows = grid(({ loaded, most }) => `${whole(loaded)} / ${whole(most)}`, workers);
    tables.push(table(heading(`MiB with the data loaded / the most, workers: ${workers}`), rows));
  }
  tables.push(differencesOf(measured));
  return tables;
}

/** One line for each candidate: all its sizes and numbers of workers. */
function differencesOf(measured) {
  const lines = distinct(measured.map(({ name }) => name)).flatMap((name) => {
    const compared = measured.filter((one) => one.name === name && one.differences !== null);
    if (compared.length === 0) return [];
    const sum = (key) => compared.reduce((total, { differences }) => total + (differences[key] ?? 0), 0);
    const { title, differences } = compared[0];
    const kind = ["otherCents", "refused", "sumDiffers"].find((key) => key in differences);
    const words = { otherCents: "in other cents", refused: "refused", sumDiffers: "sums that differ" };
    return [`- ${title}: ${whole(sum("households"))} households compared, ${whole(sum(kind))} ${words[kind]}`];
  });
  return ["Against the sheets of the library, every size and number of workers:", "", ...lines].join("\n");
}

export function commandTable(commands) {
  const rows = commands.map(({ size, workers, lines, seconds, cpu, memory }) => [
    whole(size),
    String(workers),
    lines ? "with" : "without",
    `${shown(seconds)} s`,
    `${shown(cpu)} s`,
    whole(size / seconds),
    `${whole(memory)} MiB`,
  ]);
  return [
    "The command `simulate --synthetic N --month 2026-03 --against 2026-02 --out DIR`, from its start to its end:",
    table(["Households", "Workers", "Lines", "Time", "Processor time", "A second", "Memory"], rows),
  ];
}
