// A small service over the library, with nothing but Node: POST a document to /assess, /benefits, /deadlines ...
// It keeps no state, writes no log and stores nothing: documents are personal data.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { problemText } from "toimeentulotuki";
import { answers } from "./answers.mjs";
import { openapi } from "./openapi.mjs";

const longestBody = 1_000_000;
const languages = ["fi", "sv", "en"];

/** Something the request got wrong: a problem document of RFC 9457. */
class Refusal extends Error {
  constructor(status, title, more = {}, headers = {}) {
    super(title);
    this.document = { type: "about:blank", title, status, ...more };
    this.headers = headers;
  }
}

async function bodyOf(request) {
  const type = request.headers["content-type"]?.split(";")[0].trim().toLowerCase();
  if (type !== "application/json") throw new Refusal(415, "Send application/json");
  const tooLarge = () => new Refusal(413, `At most ${longestBody} bytes`, {}, { connection: "close" });
  if (Number(request.headers["content-length"] ?? 0) > longestBody) throw tooLarge();
  const pieces = [];
  let length = 0;
  // The request stays open, so that the refusal can still be sent.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    length += piece.length;
    if (length > longestBody) throw tooLarge();
    pieces.push(piece);
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces)));
  } catch {
    throw new Refusal(400, "The body is not JSON in UTF-8");
  }
}

/** The name in a Host header, without its port. */
const nameOf = (host = "") => host.replace(/:\d+$/, "").toLowerCase();

async function answerTo(request, hosts) {
  // A page of elsewhere whose name was made to lead here would come with that name.
  if (!hosts.includes(nameOf(request.headers.host))) throw new Refusal(421, "No such host here");
  // Not as a URL: "//evil/assess" would be read as a host and its path.
  const [pathname, ...query] = request.url.split("?");
  const language = new URLSearchParams(query.join("?")).get("lang") ?? "en";
  if (!languages.includes(language)) throw new Refusal(400, `lang: one of ${languages.join(", ")}`);
  const name = pathname.slice(1);
  const isDescription = name === "openapi.json";
  if (!isDescription && !Object.hasOwn(answers, name)) throw new Refusal(404, "No such path");
  const allow = isDescription ? "GET" : "POST";
  if (request.method !== allow) throw new Refusal(405, `Only ${allow}`, {}, { allow });
  if (isDescription) return openapi();
  const answer = answers[name](await bodyOf(request), language);
  if (answer.ok) return answer.value;
  const problems = answer.problems.map((problem) => ({ ...problem, message: problemText(problem, language) }));
  const { reference } = answer;
  throw new Refusal(422, "The document could not be read", {
    ...(reference === undefined ? {} : { reference }),
    problems,
  });
}

function send(response, status, type, document, headers = {}) {
  const body = JSON.stringify(document);
  response.writeHead(status, {
    ...headers,
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  });
  response.end(body);
}

/** The service, not yet listening; it answers to the names in `hosts` alone, whatever the port. */
export function service(hosts = ["localhost", "127.0.0.1", "[::1]"]) {
  const server = createServer(async (request, response) => {
    try {
      send(response, 200, "application/json", await answerTo(request, hosts));
    } catch (reason) {
      if (response.headersSent || response.destroyed) return;
      // What went wrong inside is told to nobody: it might repeat what was sent.
      const refusal = reason instanceof Refusal ? reason : new Refusal(500, "The service failed");
      const { document, headers } = refusal;
      send(response, document.status, "application/problem+json", document, headers);
    }
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 8080);
  const hosts = process.env.HOSTS?.toLowerCase().split(",");
  service(hosts).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/openapi.json`));
}
