import type { AssessInput, Asset, AssetKind } from "../facts.js";
import type { Figures } from "../figures/figuresOn.js";
import { excess, least, type Money, minus } from "../money.js";
import {
  type CutHeading,
  cutting,
  type Heading,
  noCuts,
  type Phrase,
  presumptions,
  type Sheet,
  yesOrNo,
} from "../sheet.js";

type Needed = Pick<Figures, "places">;

/**
 * Available assets: money and securities at once, other property when a person has found it available, a child's own
 * up to the child's own needs.
 * @fi varat
 */
export function assets({ household }: AssessInput, figures: Needed, sheet: Sheet): void {
  if (household.assets === undefined) return;
  const { places } = figures;
  let rooms: Money[] | null = null;
  for (let place = 0; place < household.assets.length; place++) {
    const asset = household.assets[place]!;
    const out = notCounted(asset, place, figures, sheet);
    let cuts = out === null ? noCuts : cutting(noCuts, out.heading, asset.amount, out.grounds);
    if (out === null && asset.of >= 0 && household.persons[asset.of]!.role === "child") {
      rooms ??= household.persons.map((_, person) => excess(sheet.needsOf(person), sheet.incomeOf(person)));
      const counted = least(asset.amount, rooms[asset.of]!);
      rooms[asset.of] = minus(rooms[asset.of]!, counted);
      cuts = cutting(cuts, headings.cap, minus(asset.amount, counted), places.childAssets);
    }
    sheet.post(assetHeadings[asset.kind], asset.of, asset.amount, cuts, places.assets);
  }
}

function notCounted(asset: Asset, place: number, { places }: Needed, sheet: Sheet) {
  if (asset.protectedAs !== undefined) return { heading: headings.protected, grounds: places.protectedAssets };
  if (asset.recoveryOrder === true) return { heading: headings.recovery, grounds: places.recoveryOrder };
  if (asset.available === true) return null;
  if (asset.available === undefined) {
    if (isMoney(asset.kind)) {
      sheet.presume(presumptions.availableAsset);
      return null;
    }
    const { section } = places.assets[0]!;
    sheet.ask("available", `/household/assets/${place}/available`, asset.of, section, false, yesOrNo);
  }
  return { heading: headings.unavailable, grounds: places.assets };
}

function isMoney(kind: AssetKind): boolean {
  return kind === "account" || kind === "cash" || kind === "funds" || kind === "securities";
}

const headings = {
  protected: { rule: "protectedAsset", fi: "Suojattu varallisuus", sv: "Skyddad tillgång", en: "Protected asset" },
  recovery: {
    rule: "recoveryOrder",
    fi: "Tuki myönnetään takaisin perittävänä",
    sv: "Stödet beviljas mot återkrav",
    en: "Assistance is granted against an order of recovery",
  },
  unavailable: {
    rule: "notAvailable",
    fi: "Ei todettu käytettävissä olevaksi",
    sv: "Inte konstaterats vara tillgänglig",
    en: "Not found to be available",
  },
  cap: {
    rule: "childAssetsCap",
    fi: "Lapsen omat menot ylittävä osa",
    sv: "Del som överstiger barnets egna utgifter",
    en: "Part above the child's own needs",
  },
} as const satisfies Record<string, CutHeading>;

const names: Readonly<Record<AssetKind, Phrase>> = {
  account: { fi: "Tilivarat", sv: "Kontomedel", en: "Bank account" },
  cash: { fi: "Käteinen", sv: "Kontanter", en: "Cash" },
  funds: { fi: "Rahasto-osuudet", sv: "Fondandelar", en: "Fund units" },
  securities: { fi: "Arvopaperit", sv: "Värdepapper", en: "Securities" },
  savingsInsurance: { fi: "Säästövakuutus", sv: "Sparförsäkring", en: "Savings insurance" },
  home: { fi: "Oma asunto", sv: "Egen bostad", en: "Own home" },
  householdGoods: { fi: "Asuinirtaimisto", sv: "Bohag", en: "Household goods" },
  workTool: { fi: "Työväline", sv: "Arbetsredskap", en: "Tools of work or study" },
  car: { fi: "Auto", sv: "Bil", en: "Car" },
  realProperty: { fi: "Kiinteistö", sv: "Fastighet", en: "Real property" },
  estateShare: { fi: "Kuolinpesän osuus", sv: "Andel i dödsbo", en: "Share in an estate" },
  otherAsset: { fi: "Muu varallisuus", sv: "Annan tillgång", en: "Other asset" },
};

const assetHeadings = Object.fromEntries(
  Object.entries(names).map(([kind, phrase]) => [kind, { part: "asset", rule: kind, ...phrase }]),
) as Readonly<Record<AssetKind, Heading>>;
