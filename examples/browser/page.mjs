// A household in a form, its sheet beside it, worked out anew at every change. Nothing leaves the page.
import { assess, lawOn, parseAssessInput, printSheet, problemText } from "toimeentulotuki";
import { municipalitiesOn, nameOf } from "toimeentulotuki/areas";
import { norms } from "toimeentulotuki/norms";
import { words } from "./words.mjs";

const form = document.querySelector("form");
const output = document.querySelector("output");
const today = "2026-03-01";
const incomes = ["earnings", "childBenefit", "generalHousingAllowance"];
const expenses = ["rent", "electricity", "medicine"];
const first = {
  language: "fi",
  month: "2026-03",
  municipality: "091",
  born: "1988-05-14",
  children: "2014-09-01 2019-02-27",
  earnings: "640,00",
  childBenefit: "259,98",
  generalHousingAllowance: "512,40",
  rent: "980,00",
  electricity: "41,20",
  medicine: "18,75",
};
const options = {
  language: Object.keys(words).map((name) => [name, name]),
  municipality: municipalitiesOn(today)
    .map((code) => [code, nameOf(code, today)])
    .sort(([, one], [, other]) => (one < other ? -1 : 1)),
};

/** An element with its attributes and what is in it; text is never read as HTML. */
function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

function field(name) {
  const isChoice = name in options;
  const control = element(isChoice ? "select" : "input", { name });
  for (const [value, text] of options[name] ?? []) control.append(element("option", { value }, text));
  control.value = first[name] ?? "";
  return element("label", {}, element("span"), control);
}

/** The form as a document. Amounts go as they were written, but for the comma: the parser says what is wrong with them. */
function documentOf({ month, municipality, born, spouse, children, ...given }) {
  const amount = (name) => given[name].trim().replace(",", ".");
  const filled = (names) => names.filter((name) => amount(name) !== "");
  const others = children.split(" ").filter(Boolean);
  const alone = spouse === "" && others.length === 0 ? { livingArrangement: "alone" } : {};
  return {
    month,
    household: {
      municipality,
      persons: [
        { id: "applicant", role: "applicant", born, ...alone },
        ...(spouse === "" ? [] : [{ id: "spouse", role: "spouse", born: spouse }]),
        ...others.map((day, place) => ({ id: `child ${place + 1}`, role: "child", born: day })),
      ],
      incomes: filled(incomes).map((kind) => ({ person: "applicant", kind, net: amount(kind) })),
      expenses: filled(expenses).map((kind) => ({ kind, amount: amount(kind) })),
    },
  };
}

/** The field of the form that a problem of the document came from. */
function fieldOf({ path }, { household }) {
  const [, , list, place] = path.split("/");
  if (list === "persons")
    return ["born", household.persons[1]?.role === "spouse" ? "spouse" : "children"][place] ?? "children";
  if (list === "incomes" || list === "expenses") return household[list][place].kind;
  return path.slice(path.lastIndexOf("/") + 1);
}

/** " (child 2)": the ids of the document in words. */
function who(id, { persons }) {
  if (id === undefined) return "";
  const [role, number] = id.split(" ");
  return ` (${[persons[role], number].filter(Boolean).join(" ")})`;
}

const amountIn = (amount, language) => (language === "en" ? `€${amount}` : `${amount.replace(".", ",")} €`);

function row(kind, name, amount, place = "") {
  return element(
    "tr",
    kind === "" ? {} : { class: kind },
    element("th", { scope: "row" }, name),
    element("td", { class: "amount" }, amount),
    element("td", { class: "place" }, place),
  );
}

function tableOf(sheet, language) {
  const say = words[language];
  const body = element("tbody");
  const lines = (parts) => {
    for (const { part, person, heading, given, cuts, amount, grounds } of sheet.lines) {
      if (!parts.includes(part)) continue;
      body.append(row("", heading[language] + who(person, say), amountIn(amount, language), grounds[0]?.section));
      for (const cut of cuts) {
        const text = `${amountIn(given, language)} − ${amountIn(cut.amount, language)}`;
        body.append(row("cut", cut.heading[language], text, cut.grounds[0]?.section));
      }
    }
  };
  lines(["basicAmount", "otherBasicExpense"]);
  body.append(row("total", say.needs, amountIn(sheet.totals.needs, language)));
  lines(["income", "asset"]);
  body.append(row("total", say.income, amountIn(sheet.totals.income, language)));
  return element("table", {}, body);
}

function sheetOf(input, language) {
  const say = words[language];
  const law = lawOn(input.month, { norms });
  const sheet = printSheet(assess(input, law), undefined, language);
  const isSurplus = sheet.surplus !== "0.00";
  const { day, digest } = sheet.madeWith.law;
  return [
    element(
      "p",
      { class: "sum" },
      element("small", {}, isSurplus ? say.surplus : say.assistance),
      amountIn(isSurplus ? sheet.surplus : sheet.assistance, language),
    ),
    tableOf(sheet, language),
    ...(sheet.questions.length === 0 ? [] : [element("p", {}, `${say.questions}:`)]),
    element(
      "ul",
      { class: "asks" },
      ...sheet.questions.map(({ text, section }) => element("li", {}, `${text} (${section})`)),
    ),
    element("footer", {}, `${say.madeWith} ${day}, ${digest}; toimeentulotuki ${sheet.madeWith.version}`),
  ];
}

function show() {
  const given = Object.fromEntries(new FormData(form));
  const { language } = given;
  const say = words[language];
  document.documentElement.lang = language;
  document.querySelector("h1").textContent = say.title;
  for (const label of form.querySelectorAll("label")) label.firstChild.textContent = say[label.lastChild.name];
  const read = documentOf(given);
  const parsed = parseAssessInput(read);
  const wrong = parsed.ok ? [] : parsed.problems.map((problem) => fieldOf(problem, read));
  for (const control of form.elements) control.setAttribute("aria-invalid", String(wrong.includes(control.name)));
  const told = parsed.ok
    ? sheetOf(parsed.value, language)
    : parsed.problems.map((problem, place) =>
        element("p", { class: "problems" }, `${say[wrong[place]] ?? problem.path}: ${problemText(problem, language)}`),
      );
  output.replaceChildren(...told);
}

form.append(...["language", "month", "municipality", "born", "spouse", "children", ...incomes, ...expenses].map(field));
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
show();
